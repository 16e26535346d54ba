package io.complaintrules.engine.drl;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of a message, {@code {date}} and the like: each is filled, each stands in both languages, nothing is filled for nothing. */
final class Places {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern LONE = Pattern.compile("[{}]");

    private final SourceFile file;
    private final Diagnostics faults;
    private final RuleText rule;

    Places(SourceFile file, Diagnostics faults, RuleText rule) {
        this.file = file;
        this.faults = faults;
        this.rule = rule;
    }

    void check(Set<String> filled) {
        Map<String, Integer> zh = in("zh");
        Map<String, Integer> en = in("en");
        if (rule.text("zh").isEmpty() || rule.text("en").isEmpty()) {
            return;
        }
        missing(zh, en, "en");
        missing(en, zh, "zh");
        for (Map<String, Integer> message : List.of(zh, en)) {
            message.forEach((name, at) -> {
                if (!filled.contains(name)) {
                    faults.near("place-not-filled", file.at(at, at + name.length() + 2), name, filled, name);
                }
            });
        }
    }

    private void missing(Map<String, Integer> here, Map<String, Integer> there, String language) {
        here.forEach((name, at) -> {
            if (!there.containsKey(name)) {
                faults.add("place-in-one-language", file.at(at, at + name.length() + 2), name, language);
            }
        });
    }

    /** Each place with where it stands. */
    private Map<String, Integer> in(String language) {
        Map<String, Integer> places = new LinkedHashMap<>();
        Annotation message = rule.annotation(language);
        if (message == null || message.value() == null) {
            return places;
        }
        Matcher found = PLACE.matcher(message.value().text());
        while (found.find()) {
            places.putIfAbsent(found.group(1), message.from() + found.start());
        }
        Matcher lone = LONE.matcher(
                PLACE.matcher(message.value().text()).replaceAll(one -> "-".repeat(one.end() - one.start())));
        if (lone.find()) {
            faults.add("lone-brace", file.at(message.from() + lone.start(), message.from() + lone.end()), lone.group());
        }
        return places;
    }
}
