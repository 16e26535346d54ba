package io.complaintrules.examples.web;

import io.complaintrules.authoring.SourceArchive;
import io.complaintrules.authoring.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The service with the author's view of a copy of the bundled rules. */
@SpringBootTest(
        classes = WebApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        args = {"--author", "target/author/folder", "--server.address=0.0.0.0"})
@Import(RunningService.Day.class)
public abstract class AuthorService {
    protected static final Path FOLDER = Path.of("target/author/folder");
    protected static final Path OUTSIDE = Path.of("target/author/outside.yaml");
    protected static final String MARKUP = "<img src=x onerror=window.ran=1>";

    private static final String RULE =
            """
            rule "desk.markup"
              @area( FOLLOW_UP )
              @zh( "%s" )
              @en( "%s" )
            when
              Case( prior.complained != Answer.UNKNOWN )
            then
              findings.raise();
            end
            """;

    @LocalServerPort
    protected int port;

    static {
        copy();
    }

    private static void copy() {
        for (SourceFile file : SourceArchive.bundled().files()) {
            write(FOLDER.resolve(file.name()), file.text());
        }
        write(FOLDER.resolve("rules/" + MARKUP + ".drl"), RULE.formatted(MARKUP, MARKUP));
        write(OUTSIDE, "parameters: []\n");
    }

    protected static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected String address(String path) {
        return "http://localhost:" + port + path;
    }
}
