package io.complaintrules;

import io.complaintrules.api.Internal;
import io.complaintrules.complaint.Complaint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Notes at build time which classes of this library a first verdict needs, by giving one. */
@Internal
public final class FirstClassesMain {
    private static final String LIBRARY = "io.complaintrules.";

    private FirstClassesMain() {}

    /**
     * Notes them, sorted, so that every build gives the same file.
     *
     * @param args folder of classes to write into; the compiled rules, law and lexicon are on the class path
     * @throws IOException when it cannot write
     * @throws ReflectiveOperationException when no verdict can be given
     */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Path file = Path.of(args[0], FirstClasses.NAME);
        Files.deleteIfExists(file); // or what the last build noted would be loaded, and noted again
        Noting classes = new Noting(FirstClassesMain.class.getClassLoader());
        Constructor<?> verdict = classes.loadClass(FirstVerdict.class.getName()).getDeclaredConstructor();
        verdict.setAccessible(true);
        ((Runnable) verdict.newInstance()).run();
        classes.noted.remove(FirstVerdict.class.getName());
        Files.writeString(file, String.join("\n", classes.noted));
    }

    /** A complaint of the usual kind. */
    static final class FirstVerdict implements Runnable {
        @Override
        public void run() {
            ComplaintRules.standard()
                    .assess(Complaint.builder()
                            .filedOn(LocalDate.of(2026, 8, 3))
                            .text("2026年7月20日，手机账单多出一项198元的业务，我没有办理过。客服拒绝退费。请求退还198元。")
                            .build());
        }
    }

    /** Makes the classes of this library anew, and notes which. */
    private static final class Noting extends ClassLoader {
        final Set<String> noted = new ConcurrentSkipListSet<>();

        Noting(ClassLoader known) {
            super(known);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(LIBRARY)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? made(name) : loaded;
            }
        }

        private Class<?> made(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                noted.add(name);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
