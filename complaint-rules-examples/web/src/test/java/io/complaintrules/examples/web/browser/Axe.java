package io.complaintrules.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.Set;

/** What axe-core finds fault with. */
final class Axe {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Axe() {}

    /** Nothing grave. */
    static void sees(Browser browser) {
        assertThat(new AxeBuilder().analyze(browser.driver).getViolations())
                .filteredOn(rule -> GRAVE.contains(rule.getImpact()))
                .as(() -> "axe on " + browser.driver.getTitle())
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
    }
}
