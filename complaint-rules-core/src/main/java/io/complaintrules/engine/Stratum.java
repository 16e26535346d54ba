package io.complaintrules.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.rule.Match;

/** The rules of one stratum. Immutable and thread-safe; every run has a session of its own, which ends with it. */
final class Stratum {
    private final KieBase base;
    private final IdentityHashMap<Rule, LoadedRule> rules = new IdentityHashMap<>();
    private final KieSessionConfiguration options;

    private Stratum(List<Model> models, Map<String, LoadedRule> known, KieSessionConfiguration options) {
        this.base = KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
        this.options = options;
        for (KiePackage one : base.getKiePackages()) {
            for (Rule rule : one.getRules()) {
                LoadedRule loaded = known.get(rule.getName());
                if (loaded != null) {
                    rules.put(rule, loaded);
                }
            }
        }
    }

    /** Takes those of the known rules that derive, or those that judge. */
    static Stratum of(
            List<Model> models, Map<String, LoadedRule> known, boolean derives, KieSessionConfiguration options) {
        List<Model> parts = new ArrayList<>(models.size());
        for (Model model : models) {
            List<org.drools.model.Rule> rules = new ArrayList<>(model.getRules().size());
            for (org.drools.model.Rule rule : model.getRules()) {
                LoadedRule loaded = known.get(rule.getName());
                if (loaded != null && loaded.derives == derives) {
                    rules.add(rule);
                }
            }
            parts.add(new ModelPart(model, rules));
        }
        return new Stratum(parts, known, options);
    }

    /**
     * Runs the rules.
     *
     * @param facts what they run over, in any order
     * @param findings where they say what they find
     * @param limit how often they may fire
     * @throws TooManyFiringsException when the limit is reached
     */
    void run(List<?> facts, Findings findings, int limit) {
        KieSession session = base.newKieSession(options, null);
        try {
            session.setGlobal("findings", findings);
            for (Object fact : facts) {
                session.insert(fact);
            }
            int fired = session.fireAllRules(match -> tell(findings, match), limit + 1);
            if (fired > limit) {
                throw new TooManyFiringsException(fired, limit);
            }
        } finally {
            session.dispose();
        }
    }

    /** The filter of matches is where the engine says which rule fires next; it refuses none. */
    private boolean tell(Findings findings, Match match) {
        findings.fires(rules.get(match.getRule()));
        return true;
    }
}
