package io.complaintrules.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.examples.web.AuthorService;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

@NeedsBrowser
class AuthorPageTest extends AuthorService {
    private static final Path PARAMETERS = FOLDER.resolve("law/parameters.yaml");
    private static final String COMPLAINT = "{\"text\":\"2026年7月20日，手机账单多出一项198元的业务，我没有办理过。请求退还198元。\","
            + "\"filedOn\":\"2026-11-27\",\"complainant\":{\"standing\":\"OWN\"},\"matters\":[\"charge-dispute\"],"
            + "\"priorComplaint\":{\"made\":\"YES\",\"madeOn\":\"2026-11-01\",\"reply\":\"NONE\"},\"proceedings\":[]}";
    private static final Duration COMPILED = Duration.ofMinutes(3);
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.openWide("zh-CN");
    }

    @BeforeEach
    void open() {
        browser.driver.get(address("/author/"));
        looked(0);
    }

    /** A browser asks before it leaves what is not saved. */
    @AfterEach
    void leave() {
        browser.run("document.getElementById('revert').click()");
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void a_slip_that_is_typed_is_told_at_its_line() {
        openFile("rules/miit-appeal.drl");
        int line = lineOf("Answer.NO ");
        replace("Answer.NO ", "Answer.NOO ");
        browser.waiting()
                .until(driver ->
                        driver.findElements(By.cssSelector(".line.slip")).size() == 1);
        assertThat(browser.run(
                        "return [...document.querySelectorAll('.line')].findIndex(one => one.matches('.slip')) + 1"))
                .isEqualTo((long) line);
        assertThat(browser.wait(By.cssSelector(".slips li")).getText()).contains("第 " + line + " 行", "也许：NO");
        assertThat(browser.wait(By.id("result")).getText()).contains("改正错误后才有结论");
        Axe.sees(browser);
        browser.wasQuiet(port);
    }

    @Test
    void a_changed_threshold_shows_what_it_changes_and_is_saved_only_when_told() {
        type("complaint", COMPLAINT);
        looked(1);
        openFile("law/parameters.yaml");
        String was = read(PARAMETERS);
        replace("amount: 15", "amount: 40");
        looked(2);
        assertThat(browser.wait(By.className("changes")).getText()).contains("route miit-appeal", "WAIT");
        Pictures.keep(browser, "author-zh-CN");
        assertThat(read(PARAMETERS)).isEqualTo(was);
        browser.tap("save");
        looked(3);
        assertThat(browser.wait(By.id("result")).getText()).contains("没有差别");
        assertThat(read(PARAMETERS)).isEqualTo(was.replaceFirst("amount: 15", "amount: 40"));
        write(PARAMETERS, was);
        browser.wasQuiet(port);
    }

    @Test
    void markup_in_names_and_messages_is_shown_and_never_run() {
        openFile("rules/" + MARKUP + ".drl");
        assertThat(browser.wait(By.cssSelector("#file h2")).getText()).contains(MARKUP);
        replace("findings", "findings2" + MARKUP);
        looked(1);
        assertThat(browser.run("return [window.ran, document.querySelectorAll('main img').length]")
                        .toString())
                .isEqualTo("[null, 0]");
        browser.wasQuiet(port);
    }

    @Test
    void the_keyboard_alone_asks_why_a_rule_is_silent() {
        assertThat(browser.run("return document.querySelectorAll('.skip')[1].hash"))
                .isEqualTo("#complaint");
        browser.press(Keys.TAB, Keys.TAB, Keys.ENTER);
        browser.tabTo("rule");
        browser.press("miit-appeal.not-yet-complained", Keys.ENTER);
        assertThat(browser.wait(By.cssSelector("#because .clauses")).getText()).isNotBlank();
        browser.driver.navigate().refresh();
        looked(0);
        browser.tabTo("find");
        browser.press("compan");
        assertThat(browser.run("return [...document.querySelectorAll('#files button')].map(one => one.textContent)"))
                .asString()
                .contains("companies")
                .doesNotContain("miit-appeal");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, false", "en, true"})
    void axe_finds_nothing_grave(String language, boolean dark) {
        try (Browser other = Browser.openWide(language)) {
            if (dark) {
                other.dark();
            }
            other.driver.get(address("/author/"));
            other.waiting()
                    .until(driver ->
                            driver.findElements(By.className("outcome")).size() == 1);
            Axe.sees(other);
        }
    }

    /** All rules are compiled before the first look. */
    private static void looked(int before) {
        browser.waiting().withTimeout(COMPILED).until(driver -> (Boolean)
                browser.driver.executeScript("return Number(document.body.dataset.looks ?? 0) > arguments[0]", before));
    }

    private static void openFile(String name) {
        browser.driver.executeScript(
                "[...document.querySelectorAll('#files button')].find(one => one.textContent === arguments[0]).click()",
                name);
        browser.waiting()
                .until(driver -> name.equals(browser.run("return document.querySelector('#file h2').textContent")));
    }

    /** Selects the first place of some words and types others over them. */
    private static void replace(String words, String others) {
        browser.driver.executeScript(
                "const text = document.getElementById('text'), at = text.value.indexOf(arguments[0]); text.focus({ preventScroll: true });"
                        + "text.setSelectionRange(at, at + arguments[0].length); document.execCommand('insertText', false, arguments[1])",
                words,
                others);
    }

    private static void type(String id, String text) {
        browser.driver.executeScript(
                "document.getElementById(arguments[0]).select(); document.execCommand('insertText', false, arguments[1])",
                id,
                text);
    }

    private static int lineOf(String words) {
        String text = String.valueOf(browser.run("return document.getElementById('text').value"));
        return List.of(text.substring(0, text.indexOf(words)).split("\n", -1)).size();
    }
}
