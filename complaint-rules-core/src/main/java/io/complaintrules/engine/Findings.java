package io.complaintrules.engine;

import io.complaintrules.engine.drl.Verb;
import io.complaintrules.facts.CandidateMatter;
import io.complaintrules.facts.Forum;
import io.complaintrules.facts.MatterWeighing;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.GoverningLaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way out of the rules, known to DRL as the global {@code findings}. A rule that judges raises what it has to say; nothing
 * it raises can be seen by another rule. A rule that derives opens forums, which only rules that judge can see.
 */
public final class Findings {
    private final GoverningLaw law;
    private final Found found = new Found();
    private final List<Forum> forums = new ArrayList<>();
    private final List<String> setAside = new ArrayList<>();
    private final List<String> unsure = new ArrayList<>();
    private @Nullable LoadedRule firing;
    /** Serves every finding of a run, one after another. */
    private @Nullable Raised raised;

    private boolean open;

    Findings(GoverningLaw law) {
        this.law = law;
    }

    /** Hears which rule fires next. */
    void fires(@Nullable LoadedRule rule) {
        end();
        firing = rule;
    }

    /** Raises a finding of the rule that is firing. What stands over the rule (area, effect, message, law) goes with it. */
    @Verb
    public Raised raise() {
        end();
        LoadedRule rule = Objects.requireNonNull(firing, "the rule that fires is not in the index");
        Raised one = raised == null ? new Raised(rule, law) : raised.again(rule);
        raised = one;
        open = true;
        return one;
    }

    /** The rule has said all. */
    private void end() {
        if (open && raised != null) {
            open = false;
            raised.end(found);
        }
    }

    /**
     * Says that a body could take a matter; of several ranks the first holds. Only for rules that derive.
     *
     * @param forum the body and the matter
     */
    @Verb(derives = true)
    public void open(Forum forum) {
        for (int i = 0; i < forums.size(); i++) {
            Forum other = forums.get(i);
            if (other.authority().equals(forum.authority())
                    && other.matter().equals(forum.matter())
                    && other.competence() == forum.competence()) {
                forums.set(i, other.rank() <= forum.rank() ? other : forum);
                return;
            }
        }
        forums.add(forum);
    }

    /**
     * Says that bodies could take a matter. Only for rules that derive.
     *
     * @param found the bodies and the matter
     */
    @Verb(derives = true)
    public void open(List<Forum> found) {
        found.forEach(this::open);
    }

    /**
     * Says that the complaint is not about a matter, whatever words point to it. Only for rules that derive.
     *
     * @param matter the candidate
     */
    @Verb(derives = true)
    public void setAside(CandidateMatter matter) {
        addOnce(setAside, matter.id());
    }

    /**
     * Says that the words do not carry a matter alone: where it leads, it is asked. Only for rules that derive.
     *
     * @param matter the candidate
     */
    @Verb(derives = true)
    public void doubt(CandidateMatter matter) {
        addOnce(unsure, matter.id());
    }

    static void addOnce(List<String> ids, String id) {
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    MatterWeighing.Weighed weighed() {
        return new MatterWeighing.Weighed(
                Set.of(setAside.toArray(String[]::new)), Set.of(unsure.toArray(String[]::new)));
    }

    List<Forum> forums() {
        return forums;
    }

    /**
     * Returns them sorted by rule, without repeats. What is only about bodies that neither take the matter nor were chosen is
     * left out.
     */
    List<Finding> sorted() {
        end();
        return found.sorted();
    }
}
