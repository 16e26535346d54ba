package io.complaintrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Proves that no order of firing can change a verdict: rules change no fact and insert none; those that derive open forums and
 * never ask for one, those that judge raise findings; and no {@code not} stands inside an {@code exists} (where Drools 10.0
 * to 10.2 lose matches, apache/incubator-kie issue 7115).
 */
final class Strata {
    private static final Pattern CHANGES =
            Pattern.compile("\\b(insert|insertLogical|modify|update|delete|retract)\\s*[({]");
    private static final Pattern OPENS = Pattern.compile("\\bfindings\\s*\\.\\s*(open|setAside|doubt)\\b");
    private static final Pattern RAISES = Pattern.compile("\\bfindings\\s*\\.\\s*raise\\b");
    private static final Pattern FORUMS = Pattern.compile("\\b(forums|competentForums)\\b");

    private final List<String> faults = new ArrayList<>();

    void add(String where, boolean derives, RuleDescr rule) {
        String consequence = String.valueOf(rule.getConsequence());
        Matcher changes = CHANGES.matcher(consequence);
        if (changes.find()) {
            faults.add(where + changes.group(1) + " changes the facts; rules only assert");
        }
        if (derives && RAISES.matcher(consequence).find()) {
            faults.add(where + "raises a finding in @stratum( DERIVE ), which only opens forums and weighs matters");
        }
        if (!derives && OPENS.matcher(consequence).find()) {
            faults.add(where + "opens a forum or weighs a matter outside @stratum( DERIVE )");
        }
        walk(where, derives, false, rule.getLhs());
    }

    private void walk(String where, boolean derives, boolean exists, BaseDescr descr) {
        if (descr instanceof PatternDescr pattern && derives && asksForForums(pattern)) {
            faults.add(where + "asks for forums, which its own stratum opens");
        }
        if (descr instanceof NotDescr && exists) {
            faults.add(where + "a not inside an exists can lose matches; precompute it on a fact");
        }
        if (descr instanceof ConditionalElementDescr group) {
            boolean inExists = exists || descr instanceof ExistsDescr;
            group.getDescrs().forEach(part -> walk(where, derives, inExists, part));
        }
    }

    private static boolean asksForForums(PatternDescr pattern) {
        return "Forum".equals(pattern.getObjectType())
                || pattern.getDescrs().stream().anyMatch(condition -> FORUMS.matcher(condition.toString())
                        .find());
    }

    List<String> faults() {
        return faults;
    }
}
