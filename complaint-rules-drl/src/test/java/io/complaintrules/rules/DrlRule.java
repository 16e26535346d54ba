package io.complaintrules.rules;

import io.complaintrules.engine.RuleFile;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a rule, cut where its conditions begin and end.
 *
 * @param id its name
 * @param head what stands over the conditions, after the name
 * @param conditions what stands between {@code when} and {@code then}
 * @param consequence the rest
 */
record DrlRule(String id, String head, String conditions, String consequence) {
    private static final Pattern RULE = Pattern.compile(
            "^rule \"([^\"]+)\"(.*?^when\\b)(.*?)(^then\\b.*?^end\\b)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("^\\s*//.*$", Pattern.MULTILINE);

    static List<DrlRule> in(RuleFile file) {
        return RULE.matcher(file.text())
                .results()
                .map(rule -> new DrlRule(
                        rule.group(1),
                        rule.group(2),
                        COMMENT.matcher(rule.group(3)).replaceAll(""),
                        rule.group(4)))
                .toList();
    }

    /** Returns the rule under another name and with other conditions. */
    String with(String otherId, String otherConditions) {
        return "rule \"" + otherId + "\"" + head + otherConditions + consequence + "\n";
    }
}
