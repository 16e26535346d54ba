package io.complaintrules.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.examples.web.RunningService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

@NeedsBrowser
class WholeWayTest extends RunningService {
    private static final int TAPS = 12;
    private static final Path PICTURES = Path.of("docs");

    @ParameterizedTest
    @CsvSource({"zh-CN, 投诉草稿", "en, Your draft"})
    void from_a_furious_paragraph_to_a_draft_in_fewer_than_twelve_taps(String language, String title)
            throws IOException {
        try (Browser browser = Browser.open(language)) {
            browser.driver.get(address("/"));
            browser.paste(FURIOUS);
            browser.wait(By.cssSelector(".mirror mark"));
            axe(browser, language);
            picture(browser, "write-" + language);
            browser.tap("calmAll");
            browser.waiting().until(driver -> driver.findElements(By.cssSelector(".mirror mark"))
                    .isEmpty());
            browser.andThen(() -> browser.tap("next"));
            answerAll(browser, language);
            axe(browser, language);
            picture(browser, "answer-" + language);
            browser.andThen(() -> browser.tap("toDraft"));
            axe(browser, language);

            assertThat(browser.wait(By.tagName("h1")).getText()).isEqualTo(title);
            assertThat(browser.wait(By.id("draft")).getDomProperty("value"))
                    .startsWith("电信用户申诉书")
                    .contains("198元", "2026年7月20日")
                    .doesNotContain("骗子", "垃圾", "曝光");
            assertThat(browser.taps()).isLessThan(TAPS);
            browser.wasQuiet(port);
        }
    }

    /** Takes the first answer to each question, the day as it was told, and nothing from elsewhere. */
    private static void answerAll(Browser browser, String language) {
        for (int asked = 0; asked < TAPS; asked++) {
            if (!browser.driver.findElements(By.id("toDraft")).isEmpty()) {
                return;
            }
            if (asked == 0) {
                axe(browser, language);
            }
            browser.andThen(() -> browser.tap(best(browser)));
        }
    }

    private static WebElement best(Browser browser) {
        for (String said : new String[] {"我本人的事", "my own affair", "已经投诉过", "I did", "不满意", "not to my satisfaction"}) {
            for (WebElement choice : browser.driver.findElements(By.cssSelector("button.choice"))) {
                if (choice.getText().contains(said)) {
                    return choice;
                }
            }
        }
        return browser.wait(By.cssSelector("button.choice, #pass"));
    }

    @Test
    void the_page_is_dark_where_the_person_wants_it_dark() throws IOException {
        try (Browser browser = Browser.open("zh-CN")) {
            browser.driver.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
            browser.driver.get(address("/"));
            browser.paste(FURIOUS);
            browser.wait(By.cssSelector(".mirror mark"));
            Axe.sees(browser);
            picture(browser, "dark-zh-CN");
            browser.andThen(() -> browser.tap("next"));
            browser.andThen(() -> browser.tap("enough"));
            Axe.sees(browser);
            assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(20, 24, 26)");
        }
    }

    /** The other language has the same elements. */
    private static void axe(Browser browser, String language) {
        if (language.startsWith("zh")) {
            Axe.sees(browser);
        }
    }

    /** Pictures are kept when asked for: a new run must not change the repository. */
    private static void picture(Browser browser, String name) throws IOException {
        if (Boolean.getBoolean("pictures.update")) {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), browser.driver.getScreenshotAs(OutputType.BYTES));
        }
    }
}
