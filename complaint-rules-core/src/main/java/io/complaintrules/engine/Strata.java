package io.complaintrules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Proves that no order of firing can change a verdict: a rule inserts facts only in the first stratum, negates only what its
 * own stratum does not insert, and has no {@code not} inside an {@code exists} (where Drools 10.0 to 10.2 lose matches,
 * apache/incubator-kie issue 7115).
 */
final class Strata {
    private static final Pattern INSERTS = Pattern.compile("\\binsert(?:Logical)?\\s*\\(\\s*new\\s+(\\w+)");
    private static final Pattern CHANGES = Pattern.compile("\\b(modify|update|delete|retract)\\s*[({]");

    private final Map<String, String> insertedBy = new HashMap<>();
    private final List<Negation> negations = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private record Negation(String where, boolean derives, String type) {}

    void add(String where, boolean derives, RuleDescr rule) {
        String consequence = String.valueOf(rule.getConsequence());
        Matcher inserts = INSERTS.matcher(consequence);
        while (inserts.find()) {
            insertedBy.put(inserts.group(1), where);
            if (!derives) {
                faults.add(where + "inserts a " + inserts.group(1) + " outside agenda-group \"" + RuleReader.DERIVE
                        + "\"");
            }
        }
        Matcher changes = CHANGES.matcher(consequence);
        if (changes.find()) {
            faults.add(where + changes.group(1) + " changes a fact; rules only assert");
        }
        walk(where, derives, false, false, rule.getLhs());
    }

    private void walk(String where, boolean derives, boolean exists, boolean negated, BaseDescr descr) {
        if (descr instanceof PatternDescr pattern && negated) {
            negations.add(new Negation(where, derives, pattern.getObjectType()));
        }
        if (descr instanceof NotDescr && exists) {
            faults.add(where + "a not inside an exists can lose matches; precompute it on a fact");
        }
        if (descr instanceof ConditionalElementDescr group) {
            boolean inExists = exists || descr instanceof ExistsDescr;
            boolean inNot = negated || descr instanceof NotDescr;
            group.getDescrs().forEach(part -> walk(where, derives, inExists, inNot, part));
        }
    }

    List<String> faults() {
        negations.stream()
                .filter(negation -> negation.derives() && insertedBy.containsKey(negation.type()))
                .forEach(negation -> faults.add(
                        negation.where() + "negates " + negation.type() + ", which its own stratum inserts"));
        return faults;
    }
}
