package io.complaintrules.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Finds the ids of the law data that a rule names in quotes, in its conditions and its consequence. */
final class RuleKeys {
    /** By the last word of what is compared. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("authority", "authority"),
            Map.entry("body", "authority"),
            Map.entry("primary", "authority"),
            Map.entry("also", "authority"),
            Map.entry("forums", "authority"),
            Map.entry("competentForums", "authority"),
            Map.entry("shuts", "authority"),
            Map.entry("by", "authority"),
            Map.entry("closed", "authority"),
            Map.entry("contact", "contact"),
            Map.entry("matter", "matter"),
            Map.entry("matter.id", "matter"),
            Map.entry("family", "family"));

    /** By verb, for each argument. */
    private static final Map<String, List<String>> VERBS = Map.of(
            "route", List.of("authority"),
            "sequence", List.of("authority", "authority"),
            "closes", List.of("authority", "authority"),
            "decides", List.of("authority"),
            "milestone", List.of("authority"),
            "after", List.of("authority", "", "parameter"),
            "forum", List.of("authority"),
            "means", List.of("", "parameter"),
            "startedUnder", List.of("provision"));

    private static final Pattern COMPARED = Pattern.compile("([A-Za-z]\\w*(?:\\.\\w+)*)\\s*(?:\\bnot\\s+)?"
            + "(?:==|!=|\\bcontains\\b|\\bin\\b|\\bmemberOf\\b|\\.contains)\\s*(\"[^\"]*\"|\\([^()]*\\))");
    private static final Pattern CALLED = Pattern.compile("\\.\\s*(\\w+)\\s*\\(((?:[^()]|\\([^()]*\\))*)\\)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private final List<RuleEntry.Key> keys = new ArrayList<>();
    /** What decides may be a head of claim as well as a body. */
    private final Set<String> heads = new HashSet<>();

    private RuleKeys() {}

    static List<RuleEntry.Key> of(RuleDescr rule) {
        RuleKeys found = new RuleKeys();
        found.conditions(rule.getLhs());
        String consequence = String.valueOf(rule.getConsequence());
        Matcher call = CALLED.matcher(consequence);
        while (call.find()) {
            long lines = consequence.substring(0, call.start()).lines().count();
            found.call(call.group(1), call.group(2).split(",", -1), rule.getConsequenceLine() + (int) lines);
        }
        return found.keys;
    }

    private void conditions(BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            pattern.getDescrs().stream()
                    .filter(ExprConstraintDescr.class::isInstance)
                    .forEach(constraint -> condition(constraint.toString(), constraint.getLine()));
        } else if (descr instanceof ConditionalElementDescr group) {
            group.getDescrs().forEach(this::conditions);
        }
    }

    private void condition(String text, int line) {
        Matcher compared = COMPARED.matcher(text);
        while (compared.find()) {
            String path = compared.group(1);
            String word = path.equals("matter.id") ? path : path.substring(path.lastIndexOf('.') + 1);
            String kind = WORDS.get(word);
            Matcher quoted = QUOTED.matcher(compared.group(2));
            while (quoted.find()) {
                if (word.equals("head")) {
                    heads.add(quoted.group(1));
                } else if (kind != null) {
                    keys.add(new RuleEntry.Key(kind, quoted.group(1), line));
                }
            }
        }
    }

    private void call(String verb, String[] arguments, int line) {
        List<String> kinds = VERBS.getOrDefault(verb, List.of());
        for (int i = 0; i < Math.min(kinds.size(), arguments.length); i++) {
            Matcher quoted = QUOTED.matcher(arguments[i].strip());
            if (!kinds.get(i).isEmpty() && quoted.matches() && !heads.contains(quoted.group(1))) {
                keys.add(new RuleEntry.Key(kinds.get(i), quoted.group(1), line));
            }
        }
    }
}
