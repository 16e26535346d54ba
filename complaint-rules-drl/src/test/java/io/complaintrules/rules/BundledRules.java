package io.complaintrules.rules;

import io.complaintrules.engine.RuleBase;
import io.complaintrules.engine.RuleEntry;
import java.util.List;

/** What tests ask of the compiled rules. */
final class BundledRules {
    static final RuleBase BASE = RuleBase.load(StandardRules.class.getClassLoader());

    private BundledRules() {}

    static List<String> raising() {
        return BASE.rules().stream()
                .filter(rule -> !rule.derives())
                .map(RuleEntry::id)
                .sorted()
                .toList();
    }
}
