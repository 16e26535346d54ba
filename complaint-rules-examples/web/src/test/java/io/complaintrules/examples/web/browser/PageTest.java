package io.complaintrules.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.examples.web.RunningService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@NeedsBrowser
class PageTest extends RunningService {
    private static final By MARK = By.cssSelector(".mirror mark");
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.open("zh-CN");
    }

    @BeforeEach
    void open() {
        browser.driver.get(address("/"));
    }

    @AfterEach
    void hurry() {
        gate.open();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void the_keyboard_alone_is_enough() {
        browser.wait(By.id("story"));
        browser.tabTo("story");
        browser.press("中国移动这帮骗子！7月20日账单多出198元，请求退还198元。");
        browser.wait(MARK);
        browser.tabTo("next");
        browser.andThen(() -> browser.press(Keys.ENTER));
        assertThat(browser.run("return document.activeElement.tagName")).isEqualTo("H1");
        browser.tabTo("enough");
        browser.andThen(() -> browser.press(Keys.ENTER));
        browser.tabTo("toDraft");
        browser.andThen(() -> browser.press(Keys.SPACE));
        browser.tabTo("copy");
        browser.press(Keys.ENTER);
        browser.waiting()
                .until(driver -> !driver.findElement(By.id("status")).getText().isEmpty());
        browser.wasQuiet(port);
    }

    @Test
    void markup_in_a_complaint_is_shown_and_never_run() {
        String markup = "<img src=x onerror=\"window.ran=1\"><script>window.ran=1</script><b>198元</b>";
        browser.paste(markup + FURIOUS);
        browser.wait(MARK);
        assertThat(browser.wait(By.className("mirror")).getText()).contains("<script>window.ran=1</script>");
        browser.andThen(() -> browser.tap("next"));
        browser.andThen(() -> browser.tap("enough"));
        browser.andThen(() -> browser.tap("toDraft"));
        assertThat(browser.wait(By.id("draft")).getDomProperty("value")).contains("198元");
        assertThat(browser.run(
                        "return [window.ran, document.querySelectorAll('main img, main script, main b').length]"))
                .asString()
                .isEqualTo("[null, 0]");
        browser.wasQuiet(port);
    }

    @Test
    void a_slow_server_loses_nothing_and_says_that_it_works() {
        browser.paste(FURIOUS);
        WebElement story = browser.wait(By.id("story"));
        browser.wait(MARK);
        gate.shut();
        browser.tap("next");
        browser.waiting()
                .until(driver -> driver.findElement(By.id("status")).getText().contains("请稍候"));
        assertThat(story.getDomProperty("value")).isEqualTo(FURIOUS);
        browser.andThen(gate::open);
        assertThat(browser.wait(By.id("question")).getText()).isNotEmpty();
        browser.wasQuiet(port);
    }

    @Test
    void a_change_of_words_can_be_taken_back() {
        browser.paste(FURIOUS);
        WebElement story = browser.wait(By.id("story"));
        browser.wait(MARK);
        browser.tap("calmAll");
        assertThat(story.getDomProperty("value")).doesNotContain("曝光").contains("如协商不成，我将依法投诉或起诉");
        browser.tap("undo");
        assertThat(story.getDomProperty("value")).isEqualTo(FURIOUS);
    }

    @Test
    void danger_comes_first() {
        browser.paste("游戏公司骗了我的钱，我不想活了，今晚就从楼上跳下去。");
        browser.andThen(() -> browser.tap("next"));
        assertThat(browser.run("return document.getElementById('page').firstElementChild.className"))
                .isEqualTo("danger");
        assertThat(browser.wait(By.className("call")).getDomAttribute("href")).startsWith("tel:");
        Axe.sees(browser);
    }

    @Test
    void what_is_tapped_is_large_enough_and_nothing_is_wider_than_the_phone() {
        browser.paste(FURIOUS);
        browser.wait(MARK);
        fits();
        browser.andThen(() -> browser.tap("next"));
        fits();
        browser.andThen(() -> browser.tap("enough"));
        fits();
        browser.andThen(() -> browser.tap("toDraft"));
        fits();
    }

    private void fits() {
        assertThat(browser.run(
                        "return [...document.querySelectorAll('button, summary, select, .call, .checklist label')]"
                                + ".filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 44)"
                                + ".map(one => one.outerHTML).join()"))
                .isEqualTo("");
        assertThat(browser.run("return document.documentElement.scrollWidth <= 390"))
                .isEqualTo(true);
    }
}
