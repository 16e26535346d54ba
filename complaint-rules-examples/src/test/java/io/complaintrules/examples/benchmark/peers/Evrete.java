package io.complaintrules.examples.benchmark.peers;

import io.complaintrules.facts.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.Type;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: conditions as predicates over declared fields of one fact, a stateless session for each case, all in the thread that asks. */
final class Evrete implements Peer {
    private static final String FOUND = "found";

    private final Knowledge knowledge;

    Evrete(List<Norm> norms) {
        knowledge = KnowledgeService.builder()
                .withExecutor(new SameThread())
                .build()
                .newKnowledge();
        Type<Case> type = knowledge.getTypeResolver().declare(Case.class);
        for (Norm norm : norms) {
            for (Condition one : norm.conditions()) {
                type.declareField(name(one), Object.class, one.value());
            }
        }
        RuleSetBuilder<Knowledge> rules = knowledge.builder();
        for (Norm norm : norms) {
            LhsBuilder<Knowledge> rule = rules.newRule(norm.id()).forEach("$c", Case.class);
            for (Condition one : norm.conditions()) {
                rule.where((Predicate<Object[]>) values -> one.accepts().test(values[0]), "$c." + name(one));
            }
            rule.execute(context -> found(context).add(norm));
        }
        rules.build();
    }

    private static String name(Condition one) {
        return one.field().replace('.', '_');
    }

    private static List<Norm> found(RhsContext context) {
        return context.getRuntime().get(FOUND);
    }

    @Override
    public List<Norm> decide(Case facts) {
        List<Norm> found = new ArrayList<>();
        StatelessSession session = knowledge.newStatelessSession();
        session.set(FOUND, found);
        session.insertAndFire(facts);
        return found;
    }
}
