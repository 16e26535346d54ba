package io.complaintrules.examples.jars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A small application that asks for verdicts from every kind of thread. */
final class Application {
    static final String MAIN = "app.Main";

    /** What it prints: the same headline from each thread. */
    static final int LINES = 5;

    private static final String SOURCE =
            """
            package app;

            import io.complaintrules.ComplaintRules;
            import io.complaintrules.complaint.Complaint;
            import io.complaintrules.json.ComplaintJson;
            import io.complaintrules.json.VerdictJson;
            import java.net.URL;
            import java.net.URLClassLoader;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.FutureTask;

            public final class Main {
                public static void main(String[] args) throws Exception {
                    System.out.println(verdict());
                    System.out.println(CompletableFuture.supplyAsync(Main::verdict).get());
                    System.out.println(in(null));
                    System.out.println(in(new URLClassLoader(new URL[0], null)));
                    System.out.println(in(ClassLoader.getPlatformClassLoader()));
                    if (args.length > 0) {
                        System.out.println(VerdictJson.write(
                                ComplaintRules.standard().assess(ComplaintJson.read("{\\"text\\":\\"账单\\"}"))));
                    }
                }

                private static String in(ClassLoader context) throws Exception {
                    FutureTask<String> task = new FutureTask<>(Main::verdict);
                    Thread thread = new Thread(task);
                    thread.setContextClassLoader(context);
                    thread.start();
                    return task.get();
                }

                private static String verdict() {
                    Complaint complaint = Complaint.builder().text("7月20日手机账单多出198元，请求退还。").build();
                    return ComplaintRules.standard().advise(complaint).verdict().outcome().status().toString();
                }
            }
            """;

    private Application() {}

    /** Compiles it into a folder. */
    static Path classes(Path folder) throws IOException {
        return compiled(folder, "");
    }

    /** Compiles it as a module. */
    static Path module(Path folder, String requires) throws IOException {
        return compiled(folder, "module app { " + requires + " }");
    }

    private static Path compiled(Path folder, String module) throws IOException {
        Path source = Files.createDirectories(folder.resolve("src/app")).resolve("Main.java");
        Files.writeString(source, SOURCE);
        Path classes = folder.resolve("classes");
        String path = String.join(
                System.getProperty("path.separator"),
                Jars.all()
                        .filter(jar -> !Jars.name(jar).startsWith("aho-corasick"))
                        .map(Path::toString)
                        .toList());
        Stream<String> words = Stream.of("-proc:none", "-d", classes.toString(), source.toString());
        if (module.isEmpty()) {
            words = Stream.concat(words, Stream.of("-cp", path));
        } else {
            Path info = Files.writeString(folder.resolve("src/module-info.java"), module);
            words = Stream.concat(words, Stream.of("-p", path, info.toString()));
        }
        List<String> arguments = words.toList();
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .as(arguments.toString())
                .isZero();
        return classes;
    }
}
