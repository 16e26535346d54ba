package io.complaintrules.engine;

import io.complaintrules.verdict.Because;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;
import org.kie.internal.utils.ChainedProperties;

/** Rules that join facts. Immutable and thread-safe; every run has a Drools session of its own, which ends with it. */
final class JoinRules {
    /** Some seconds of work; a rule that joins two facts of five hundred each is far below. */
    private static final long MOST_COMBINATIONS = 10_000_000;

    private final KieBase base;
    private final IdentityHashMap<Rule, LoadedRule> rules = new IdentityHashMap<>();
    private final KieSessionConfiguration options;

    JoinRules(List<Model> models, Map<String, LoadedRule> known) {
        base = KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
        options = options(models.get(0).getClass().getClassLoader());
        for (KiePackage one : base.getKiePackages()) {
            for (Rule rule : one.getRules()) {
                LoadedRule loaded = known.get(rule.getName());
                if (loaded != null) {
                    rules.put(rule, loaded);
                }
            }
        }
    }

    private static KieSessionConfiguration options(ClassLoader classes) {
        KieSessionConfiguration options = RuleBaseFactory.newKnowledgeSessionConfiguration(
                ChainedProperties.getChainedProperties(classes), classes);
        options.setOption(DirectFiringOption.YES);
        // Without it Drools keeps a consequence's arguments in the rule base, and sessions of several threads mix them
        // up.
        options.setOption(ThreadSafeOption.YES);
        return options;
    }

    /** Runs the rules over the facts; returns how often they fired, one more than the limit at most. */
    int run(List<?> facts, Findings findings, int limit) {
        requireFew(facts);
        KieSession session = base.newKieSession(options, null);
        try {
            session.setGlobal("findings", findings);
            for (Object fact : facts) {
                session.insert(fact);
            }
            return session.fireAllRules(match -> tell(findings, match), limit + 1);
        } catch (ConsequenceException e) {
            throw RuleFailedException.consequence(e.getMatch().getRule().getName(), thrown(e));
        } catch (RuntimeException e) {
            throw RuleFailedException.joining(thrown(e));
        } finally {
            session.dispose();
        }
    }

    /** Before anything is joined: nothing ends a join that is under way. */
    private void requireFew(List<?> facts) {
        Map<String, Integer> counts = new HashMap<>();
        facts.forEach(fact -> counts.merge(fact.getClass().getSimpleName(), 1, Integer::sum));
        for (LoadedRule rule : rules.values()) {
            long combinations = 1;
            for (Because asked : rule.entry().because()) {
                String fact = asked.fact().substring(asked.fact().lastIndexOf(' ') + 1);
                combinations = Math.min(
                        Long.MAX_VALUE / Integer.MAX_VALUE, combinations * Math.max(1, counts.getOrDefault(fact, 1)));
            }
            if (combinations > MOST_COMBINATIONS) {
                throw new TooManyCombinationsException(rule.id, combinations, MOST_COMBINATIONS);
            }
        }
    }

    private static Throwable thrown(RuntimeException wrapped) {
        return wrapped.getCause() == null ? wrapped : wrapped.getCause();
    }

    /** The filter of matches is where the engine says which rule fires next; it refuses none. */
    private boolean tell(Findings findings, Match match) {
        findings.fires(rules.get(match.getRule()));
        return true;
    }
}
