package io.complaintrules;

import io.complaintrules.api.Internal;
import io.complaintrules.complaint.Complaint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The classes of this library that a first verdict needs, some 370. They are noted when the rules are built, by giving one, and loaded
 * by a second thread when the library starts: a fresh JVM spends a third of its way to the first verdict on loading one after the other.
 */
@Internal
public final class FirstClasses {
    private static final String NAME = "io/complaintrules/rules/first.classes";
    private static final String LIBRARY = "io.complaintrules.";

    private FirstClasses() {}

    /**
     * Notes them, sorted, so that every build gives the same file.
     *
     * @param args folder of classes to write into; the compiled rules, law and lexicon are on the class path
     * @throws IOException when it cannot write
     * @throws ReflectiveOperationException when no verdict can be given
     */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Noting classes = new Noting(FirstClasses.class.getClassLoader());
        Constructor<?> verdict = classes.loadClass(FirstVerdict.class.getName()).getDeclaredConstructor();
        verdict.setAccessible(true);
        ((Runnable) verdict.newInstance()).run();
        classes.noted.remove(FirstVerdict.class.getName());
        Files.writeString(Path.of(args[0], NAME), String.join("\n", classes.noted));
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

    /** Begins to load them, and returns at once. */
    static void loadBeside() {
        Thread thread = new Thread(FirstClasses::load, "complaint-rules first classes");
        thread.setDaemon(true);
        thread.start();
    }

    /** What cannot be loaded here is left to whoever needs it. */
    private static void load() {
        ClassLoader classes = FirstClasses.class.getClassLoader();
        try (InputStream in = classes.getResourceAsStream(NAME)) {
            if (in != null) {
                BufferedReader names = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
                for (String name = names.readLine(); name != null; name = names.readLine()) {
                    Class.forName(name, true, classes);
                }
            }
        } catch (IOException | ClassNotFoundException | LinkageError e) {
            // Nothing is lost but time.
        }
    }
}
