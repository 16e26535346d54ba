package io.complaintrules.examples.benchmark.peers;

import com.deliveredtechnologies.rulebook.FactMap;
import com.deliveredtechnologies.rulebook.lang.RuleBuilder;
import com.deliveredtechnologies.rulebook.model.RuleBook;
import com.deliveredtechnologies.rulebook.model.rulechain.cor.CoRRuleBook;
import io.complaintrules.facts.Case;
import java.util.ArrayList;
import java.util.List;

/** RuleBook: a chain of rules, one for each norm. */
final class RuleBooks implements Peer {
    private final RuleBook<Object> book = new CoRRuleBook<>();

    RuleBooks(List<Norm> norms) {
        for (Norm norm : norms) {
            book.addRule(RuleBuilder.create()
                    .when(facts -> norm.test((Case) facts.getValue("case")))
                    .then(facts -> ((Found) facts.getValue("found")).norms.add(norm))
                    .build());
        }
    }

    private record Found(List<Norm> norms) {}

    @Override
    public List<Norm> decide(Case facts) {
        Found found = new Found(new ArrayList<>());
        FactMap<Object> all = new FactMap<>();
        all.setValue("case", facts);
        all.setValue("found", found);
        book.run(all);
        return found.norms;
    }
}
