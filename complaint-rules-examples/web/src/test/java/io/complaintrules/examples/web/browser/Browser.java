package io.complaintrules.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium, as Debian has it, that counts taps. */
final class Browser implements AutoCloseable {
    private static final File PROGRAM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern REQUEST = Pattern.compile("\"Network\\.requestWillBeSent\".*?\"url\":\"([^\"]+)\"");

    private static final String SHOWN = "return document.getElementById('page').dataset.shown";

    final ChromeDriver driver;
    private int taps;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static boolean isThere() {
        return PROGRAM.canExecute() && DRIVER.canExecute();
    }

    /** In the size of a phone. */
    static Browser open(String language) {
        ChromeOptions options = options(language);
        options.setExperimentalOption(
                "mobileEmulation",
                Map.of("deviceMetrics", Map.of("width", 390, "height", 844, "pixelRatio", 1, "touch", true)));
        return open(options);
    }

    /** In the size of a desk. */
    static Browser openWide(String language) {
        ChromeOptions options = options(language);
        options.addArguments("--window-size=1440,900");
        return open(options);
    }

    private static Browser open(ChromeOptions options) {
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static ChromeOptions options(String language) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(PROGRAM);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-extensions",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run");
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    void dark() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    void tap(String id) {
        WebElement element = wait(By.id(id));
        taps++;
        element.click();
    }

    void tap(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
        taps++;
        element.click();
    }

    /** Pastes into the page what happened. */
    void paste(String text) {
        wait(By.id("story"));
        driver.executeScript(
                "document.getElementById('story').focus(); document.execCommand('insertText', false, arguments[0])",
                text);
    }

    WebElement wait(By by) {
        return waiting().until(driver -> driver.findElements(by).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    WebDriverWait waiting() {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
    }

    /** Does something, and waits until the page has shown another step. */
    void andThen(Runnable doing) {
        Object before = run(SHOWN);
        doing.run();
        waiting().until(driver -> !Objects.equals(before, run(SHOWN)));
    }

    Object run(String script) {
        return driver.executeScript(script);
    }

    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Goes on with the tabulator until an element has the focus. */
    void tabTo(String id) {
        for (int i = 0; i < 60; i++) {
            press(Keys.TAB);
            if (id.equals(driver.switchTo().activeElement().getDomAttribute("id"))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + id);
    }

    int taps() {
        return taps;
    }

    /** Nothing went wrong in the page, and nothing was fetched from elsewhere. */
    void wasQuiet(int port) {
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
                .filteredOn(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .isEmpty();
        List<String> requests = driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .flatMap(entry -> REQUEST.matcher(entry.getMessage()).results())
                .map(found -> found.group(1))
                .filter(url -> !url.startsWith("data:") && !url.startsWith("blob:"))
                .toList();
        assertThat(requests).isNotEmpty().allMatch(url -> url.startsWith("http://localhost:" + port + "/"));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
