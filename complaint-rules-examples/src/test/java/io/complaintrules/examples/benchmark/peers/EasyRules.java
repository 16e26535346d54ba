package io.complaintrules.examples.benchmark.peers;

import io.complaintrules.facts.Case;
import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule for each norm, in the order of their names. */
final class EasyRules implements Peer {
    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRules(List<Norm> norms) {
        for (Norm norm : norms) {
            rules.register(new RuleBuilder()
                    .name(norm.id())
                    .when(facts -> norm.test(facts.get("case")))
                    .then(facts -> facts.<List<Norm>>get("found").add(norm))
                    .build());
        }
    }

    @Override
    public List<Norm> decide(Case facts) {
        List<Norm> found = new ArrayList<>();
        Facts all = new Facts();
        all.put("case", facts);
        all.put("found", found);
        engine.fire(rules, all);
        return found;
    }
}
