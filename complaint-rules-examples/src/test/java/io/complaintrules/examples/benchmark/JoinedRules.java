package io.complaintrules.examples.benchmark;

import io.complaintrules.engine.RuleFile;
import io.complaintrules.facts.CaseFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules of the telecom appeal, once as they are and once with the wide fact split into one fact for each concern. */
final class JoinedRules {
    private static final Path APPEAL = Path.of("../complaint-rules-drl/rules/miit-appeal.drl");
    /** Rules that ask one {@code Case} for plain equalities, and need nothing else of it. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?m)^rule \"[^\"]+\"(?:(?!^end)[\\s\\S])*?^when\\n  Case\\( ([\\w.]+ == [\\w.]+(?:, [\\w.]+ == [\\w.]+)*) \\)\\nthen\\n"
                    + "  findings\\.raise\\(\\);\\nend\\n");

    private JoinedRules() {}

    static RuleFile wide() {
        return new RuleFile(
                "wide.drl", head() + rules().stream().map(Matched::text).collect(Collectors.joining("\n")));
    }

    static RuleFile joined() {
        return new RuleFile(
                "joined.drl", head() + rules().stream().map(Matched::joined).collect(Collectors.joining("\n")));
    }

    /** The parts of the wide fact, and the others, as facts of their own. */
    static List<Object> facts(CaseFile file) {
        List<Object> facts = new ArrayList<>();
        for (RecordComponent part : file.caseFacts().getClass().getRecordComponents()) {
            if (!part.getType().isRecord()) {
                continue;
            }
            try {
                facts.add(part.getAccessor().invoke(file.caseFacts()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        facts.addAll(file.facts().subList(1, file.facts().size()));
        return facts;
    }

    private record Matched(String text, String conditions) {
        String joined() {
            Map<String, List<String>> byPart = new LinkedHashMap<>();
            Arrays.stream(conditions.split(", ", -1)).forEach(condition -> byPart.computeIfAbsent(
                            condition.substring(0, condition.indexOf('.')), part -> new ArrayList<>())
                    .add(condition.substring(condition.indexOf('.') + 1)));
            // What a normalised model would join anyway: who complains, against whom, and about what.
            List.of("complainant", "respondent", "topic").forEach(part -> byPart.putIfAbsent(part, List.of()));
            String patterns = byPart.entrySet().stream()
                    .map(part -> "  " + type(part.getKey()) + "( " + String.join(", ", part.getValue()) + " )")
                    .collect(Collectors.joining("\n"));
            return text.replace("  Case( " + conditions + " )", patterns);
        }

        private static String type(String part) {
            return Character.toUpperCase(part.charAt(0)) + part.substring(1) + "Facts";
        }
    }

    private static List<Matched> rules() {
        Matcher rule = PLAIN.matcher(text());
        List<Matched> rules = new ArrayList<>();
        while (rule.find()) {
            // Without its route a finding is kept, though no rule here says who is competent.
            rules.add(new Matched(rule.group().replace("@route( \"miit-appeal\" ) ", ""), rule.group(1)));
        }
        return rules;
    }

    private static String head() {
        return "import io.complaintrules.facts.*\n\n";
    }

    private static String text() {
        try {
            return Files.readString(APPEAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
