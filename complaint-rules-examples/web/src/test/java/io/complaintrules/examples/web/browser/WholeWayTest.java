package io.complaintrules.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.examples.web.RunningService;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

@NeedsBrowser
class WholeWayTest extends RunningService {
    private static final int TAPS = 12;
    private static final Map<String, String> TYPED = Map.of(
            "complainant.name", "王小明",
            "complainant.phone", "13800138000",
            "complainant.postcode", "100033",
            "respondent.name", "中国移动通信集团北京有限公司",
            "respondent.province", "北京",
            "incident.place", "手机账单");

    @ParameterizedTest
    @CsvSource({"zh-CN, 投诉草稿", "en, Your draft"})
    void from_a_furious_paragraph_to_a_draft_that_is_ready_to_file_in_fewer_than_twelve_taps(
            String language, String title) {
        try (Browser browser = Browser.open(language)) {
            browser.driver.get(address("/"));
            browser.paste(FURIOUS);
            browser.wait(By.cssSelector(".mirror mark"));
            Axe.sees(browser);
            Pictures.keep(browser, "write-" + language);
            browser.andThen(() -> browser.tap("next"));
            answerAll(browser);
            Axe.sees(browser);
            Pictures.keep(browser, "answer-" + language);
            browser.andThen(() -> browser.tap("toDraft"));
            Axe.sees(browser);

            assertThat(browser.wait(By.tagName("h1")).getText()).isEqualTo(title);
            fillIn(browser);
            Axe.sees(browser);
            Pictures.keep(browser, "draft-" + language);
            browser.andThen(() -> browser.tap("put"));

            assertThat(browser.wait(By.id("draft")).getDomProperty("value"))
                    .startsWith("电信用户申诉书")
                    .contains("198元", "2026年7月20日", "王小明", "没有达成和解", "发票或账单")
                    .doesNotContain("骗子", "垃圾", "曝光", "请补充");
            assertThat(browser.taps()).as("taps").isLessThan(TAPS);
            browser.wasQuiet(port);
        }
    }

    /** Types what is to be typed, from one field to the next, and taps what is to be chosen. */
    private static void fillIn(Browser browser) {
        for (WebElement field : browser.driver.findElements(By.cssSelector("form.fields input[type=text]"))) {
            field.sendKeys(TYPED.getOrDefault(field.getDomAttribute("id"), "北京市西城区金融大街1号"));
        }
        browser.driver.executeScript("document.getElementById('priorComplaint.madeOn').value = '2026-08-01'");
        browser.driver.findElements(By.cssSelector("form.fields fieldset")).stream()
                .filter(one ->
                        !one.findElements(By.cssSelector("input[type=radio]")).isEmpty())
                .forEach(one -> browser.tap(one.findElement(By.tagName("label"))));
        browser.tap(browser.wait(By.xpath("//label[contains(., '发票或账单') or contains(., 'invoice or bill')]")));
    }

    /** Takes the first answer to each question, the day as it was told, and nothing from elsewhere. */
    private static void answerAll(Browser browser) {
        for (int asked = 0; asked < TAPS; asked++) {
            if (!browser.driver.findElements(By.id("toDraft")).isEmpty()) {
                return;
            }
            if (asked == 0) {
                Axe.sees(browser);
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
    void the_page_is_dark_where_the_person_wants_it_dark() {
        try (Browser browser = Browser.open("zh-CN")) {
            browser.dark();
            browser.driver.get(address("/"));
            browser.paste(FURIOUS);
            browser.wait(By.cssSelector(".mirror mark"));
            Axe.sees(browser);
            Pictures.keep(browser, "dark-zh-CN");
            browser.andThen(() -> browser.tap("next"));
            browser.andThen(() -> browser.tap("enough"));
            Axe.sees(browser);
            assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(20, 24, 26)");
        }
    }
}
