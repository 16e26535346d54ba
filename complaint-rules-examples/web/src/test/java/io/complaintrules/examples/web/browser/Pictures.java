package io.complaintrules.examples.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.OutputType;

/** Pictures of the page, kept when asked for: a new run must not change the repository. */
final class Pictures {
    private static final Path FOLDER = Path.of("docs");

    private Pictures() {}

    static void keep(Browser browser, String name) {
        if (Boolean.getBoolean("pictures.update")) {
            try {
                Files.createDirectories(FOLDER);
                Files.write(FOLDER.resolve(name + ".png"), browser.driver.getScreenshotAs(OutputType.BYTES));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
