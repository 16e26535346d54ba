package io.complaintrules.examples.web;

import io.complaintrules.verdict.Verdict;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** How long verdicts take and what they come to; no text. */
@Component
class Measures {
    private final MeterRegistry registry;

    Measures(MeterRegistry registry) {
        this.registry = registry;
    }

    Verdict timed(Supplier<Verdict> assess) {
        Timer.Sample time = Timer.start(registry);
        Verdict verdict = assess.get();
        time.stop(registry.timer(
                "complaints.assessed", "outcome", verdict.outcome().status().name()));
        return verdict;
    }
}
