import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Does what a newcomer does: installs the library into a repository of its own, then builds and runs three programs in a fresh folder
 * from nothing but the blocks of README.md: plain Java, web applications with Spring Boot 3.5 and 4, JUnit tests. Run from the root:
 * {@code java .ci/Newcomer.java [arguments for Maven]}.
 */
class Newcomer {
    private static final Path README = Path.of("README.md");
    private static final String BOOT_3 = "3.5.7";
    private static final String BOOT_4 = "4.0.0";

    private final Path home;
    private final List<String> maven = new ArrayList<>(List.of("mvn", "-q", "-B"));
    private final String page = Files.readString(README);

    Newcomer(String[] arguments) throws IOException {
        home = Files.createTempDirectory("newcomer");
        maven.add("-Dmaven.repo.local=" + home.resolve("repository"));
        maven.addAll(List.of(arguments));
    }

    public static void main(String[] arguments) throws Exception {
        Newcomer one = new Newcomer(arguments);
        try {
            one.run(Path.of("."), "install", "-DskipTests", "-Djacoco.skip", "-Dspotless.check.skip", "-pl", "complaint-rules-core,complaint-rules-drl", "-am");
            one.plain();
            one.tests();
            one.web(BOOT_3);
            one.web(BOOT_4);
        } finally {
            try (var files = Files.walk(one.home)) {
                files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private void plain() throws Exception {
        Path folder = project("plain", "", dependencies("core"), "");
        source(folder, "main", "Plain", imports("complaint.Complaint", "verdict.Verdict", "ComplaintRules")
                + "public class Plain { public static void main(String[] args) {\n" + block("java", "ComplaintRules.standard()") + "} }");
        run(folder, "compile", "org.codehaus.mojo:exec-maven-plugin:3.5.1:java", "-Dexec.mainClass=Plain");
        System.out.println("plain Java: runs");
    }

    private void tests() throws Exception {
        Path folder = project("tests", "", dependencies("core") + dependencies("tests"), "");
        source(folder, "test", "DeskTest", block("java", "class DeskTest"));
        run(folder, "test");
        System.out.println("JUnit tests: run");
    }

    private void web(String boot) throws Exception {
        Path folder = project("web-" + boot, "<parent><groupId>org.springframework.boot</groupId>"
                + "<artifactId>spring-boot-starter-parent</artifactId><version>" + boot + "</version><relativePath/></parent>",
                dependencies("core") + dependencies("json") + starter("web") + starter("test"), "");
        source(folder, "main", "desk/DeskController", block("java", "class DeskController"));
        source(folder, "main", "desk/DeskApplication", "package desk; @org.springframework.boot.autoconfigure.SpringBootApplication"
                + " public class DeskApplication { public static void main(String[] args) {"
                + " org.springframework.boot.SpringApplication.run(DeskApplication.class, args); } }");
        source(folder, "test", "desk/DeskControllerTest", Files.readString(Path.of(".ci/DeskControllerTest.java")));
        run(folder, "test");
        System.out.println("Spring Boot " + boot + ": answers");
    }

    private static String starter(String name) {
        return "<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-" + name
                + "</artifactId>" + (name.equals("test") ? "<scope>test</scope>" : "") + "</dependency>";
    }

    private static String imports(String... types) {
        StringBuilder all = new StringBuilder();
        for (String type : types) {
            all.append("import io.complaintrules.").append(type).append(";\n");
        }
        return all.toString();
    }

    /** The block of dependencies that begins with this comment. */
    private String dependencies(String name) {
        return block("xml", "<!-- " + name + " -->");
    }

    /** The fenced block of one kind that contains some words. */
    private String block(String kind, String words) {
        Matcher blocks = Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        while (blocks.find()) {
            if (blocks.group(1).contains(words)) {
                return blocks.group(1);
            }
        }
        throw new IllegalStateException(README + ": no block with " + words);
    }

    private Path project(String name, String parent, String dependencies, String plugins) throws IOException {
        Path folder = Files.createDirectories(home.resolve(name));
        Files.writeString(folder.resolve("pom.xml"), "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>"
                + parent + "<groupId>new</groupId><artifactId>" + name + "</artifactId><version>1</version><properties>"
                + "<maven.compiler.release>17</maven.compiler.release><java.version>17</java.version>"
                + "<project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties><dependencies>" + dependencies
                + "</dependencies><build><plugins><plugin><artifactId>maven-surefire-plugin</artifactId><version>3.5.4</version></plugin>"
                + "<plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin>"
                + plugins + "</plugins></build></project>");
        return folder;
    }

    private static void source(Path folder, String part, String type, String text) throws IOException {
        Path file = folder.resolve("src/" + part + "/java/" + type + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void run(Path folder, String... goals) throws Exception {
        List<String> command = new ArrayList<>(maven);
        command.addAll(List.of(goals));
        int code = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(folder.getFileName() + ": Maven ends with " + code);
        }
    }
}
