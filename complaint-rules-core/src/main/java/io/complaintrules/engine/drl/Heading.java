package io.complaintrules.engine.drl;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Governs;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what stands over a rule, and notes the ids in it. */
final class Heading {
    /** What it is an id of, where it holds ids; empty where it does not. */
    static final Map<String, String> ANNOTATIONS = Map.ofEntries(
            Map.entry("area", ""),
            Map.entry("effect", ""),
            Map.entry("governs", ""),
            Map.entry("stratum", ""),
            Map.entry("zh", ""),
            Map.entry("en", ""),
            Map.entry("route", "authority"),
            Map.entry("basis", "provision"),
            Map.entry("asks", "field"),
            Map.entry("point", "point"),
            Map.entry("replaces", ""),
            Map.entry("reason", ""),
            Map.entry("remedy", "remedy"));

    private static final Map<String, List<String>> CHOICES = Map.of(
            "area", names(Area.values()),
            "effect", names(Effect.values()),
            "governs", names(Governs.values()),
            "stratum", List.of("DERIVE", "JUDGE"));
    /** Verbs that bring words and basis from the law data where the rule has none. */
    private static final Set<String> DATA_SPEAKS = Set.of("competent", "closes", "opens", "inDanger");

    private final SourceFile file;
    private final Diagnostics faults;
    private final RuleText rule;
    private final List<Named> named;

    Heading(SourceFile file, Diagnostics faults, RuleText rule, List<Named> named) {
        this.file = file;
        this.faults = faults;
        this.rule = rule;
        this.named = named;
    }

    private static List<String> names(Enum<?>... all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }

    void check() {
        Set<String> seen = new LinkedHashSet<>();
        for (Annotation one : rule.annotations()) {
            if (!ANNOTATIONS.containsKey(one.name())) {
                Set<String> known =
                        ANNOTATIONS.keySet().stream().map(name -> "@" + name).collect(Collectors.toSet());
                faults.near(
                        "unknown-annotation",
                        file.at(one.at().from(), one.at().to() + one.name().length()),
                        "@" + one.name(),
                        known,
                        one.name());
            } else if (!seen.add(one.name())) {
                fault("annotation-twice", one, one.name());
            } else {
                value(one);
            }
        }
        Annotation replaces = rule.annotation("replaces");
        if (replaces != null && rule.annotation("reason") == null) {
            fault("replaces-needs-reason", replaces);
        }
        boolean derives = rule.text("stratum").equals("DERIVE");
        if (!derives) {
            judges();
        }
        Annotation effect = rule.annotation("effect");
        if (effect != null && effect.text().equals("ASK") && rule.annotation("asks") == null) {
            fault("ask-needs-asks", effect);
        }
        if (effect != null && effect.text().equals("BAR") && rule.annotation("basis") == null) {
            fault("bar-needs-basis", effect);
        }
    }

    private void judges() {
        if (rule.annotation("area") == null) {
            missing("area");
        }
        boolean says = !rule.text("zh").isEmpty() || !rule.text("en").isEmpty();
        boolean speaks = rule.annotation("asks") != null || dataSpeak();
        if (says || !speaks) {
            for (String language : List.of("zh", "en")) {
                if (rule.annotation(language) == null) {
                    missing(language);
                }
            }
        }
        Annotation basis = rule.annotation("basis");
        if (!says && rule.annotation("asks") == null && basis != null && rule.whole()) {
            fault("basis-without-words", basis);
        }
    }

    /** A consequence that cannot be read may say anything. */
    private boolean dataSpeak() {
        Expression.Path said = rule.consequence();
        return said != null
                && said.steps().stream()
                        .anyMatch(step -> DATA_SPEAKS.contains(step.name().text()));
    }

    private void missing(String annotation) {
        faults.add("annotation-missing", file.at(rule.at().from(), rule.name().to()), annotation);
    }

    private void value(Annotation one) {
        if (one.text().isEmpty()) {
            fault("annotation-empty", one, one.name());
            return;
        }
        List<String> choices = CHOICES.get(one.name());
        if (choices != null && !choices.contains(one.text())) {
            faults.near(
                    "annotation-choice",
                    file.at(one.from(), one.from() + one.text().length()),
                    one.text(),
                    choices,
                    one.name(),
                    String.join(", ", choices));
        }
        String kind = String.valueOf(ANNOTATIONS.get(one.name()));
        if (!kind.isEmpty() && one.value() != null) {
            ids(kind, one.value().text(), one.from());
        }
    }

    /** Ids between commas and bars; an input method types both in full width. */
    private void ids(String kind, String text, int from) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char unit = i < text.length() ? text.charAt(i) : ',';
            if (unit == '｜' || unit == '，' || unit == '、') {
                faults.maybe("full-width-sign", file.at(from + i, from + i + 1), unit == '｜' ? "|" : ",", unit);
            }
            if (",|｜，、".indexOf(unit) >= 0) {
                String id = text.substring(start, i);
                if (id.isBlank()) {
                    faults.add("empty-id", file.at(from + start, from + i + 1));
                } else {
                    named.add(new Named(kind, id.strip(), from + start + id.indexOf(id.strip())));
                }
                start = i + 1;
            }
        }
    }

    private void fault(String code, Annotation at, Object... words) {
        faults.add(code, file.at(at.at().from(), at.to()), words);
    }
}
