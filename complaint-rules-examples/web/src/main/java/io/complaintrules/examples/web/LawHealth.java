package io.complaintrules.examples.web;

import io.complaintrules.ComplaintRules;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The day up to which the law was checked, at {@code /actuator/health}. */
@Component
class LawHealth implements HealthIndicator {
    private final ComplaintRules rules;

    LawHealth(ComplaintRules rules) {
        this.rules = rules;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("asOf", rules.law().asOf().toString())
                .withDetail("library", ComplaintRules.version())
                .build();
    }
}
