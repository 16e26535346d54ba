package io.complaintrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.law.Authority;
import io.complaintrules.law.ClaimHead;
import io.complaintrules.law.Family;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.MatterClass;
import io.complaintrules.law.QuestionField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Bodies, families, matters, heads of claim, circumstances and figures are law data: main Java knows none of them by name. */
class LegalIdsTest {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]*)\"");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

    /** Words that only look like an id. */
    private static final Map<String, Set<String>> SAVE = Map.of(
            "RespondentRecords.java", Set.of("company"), // what kind of entry a name belongs to
            "MentionContext.java", Set.of("crime"), // a category of the lexicon
            "Calculation.java", Set.of("gift", "rural"), // places of formulas
            "Tariff.java", Set.of("gift", "rural"),
            "StatementReader.java", Set.of("refund")); // what the lexicon says a sum is asked for as

    @Test
    void no_id_of_the_law_data_stands_in_main_java() throws IOException {
        Set<String> ids = ids();
        List<String> found = new ArrayList<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Set<String> save = SAVE.getOrDefault(file.getFileName().toString(), Set.of());
                Matcher quoted = QUOTED.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""));
                while (quoted.find()) {
                    if (ids.contains(quoted.group(1)) && !save.contains(quoted.group(1))) {
                        found.add(file.getFileName() + ": " + quoted.group(1));
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static Set<String> ids() {
        LawBook law = LawBook.load(Path.of("../complaint-rules-drl/law"));
        Set<String> ids = new TreeSet<>();
        law.authorities().stream().map(Authority::id).forEach(ids::add);
        law.families().stream().map(Family::id).forEach(ids::add);
        law.matters().stream().map(MatterClass::id).forEach(ids::add);
        law.heads().stream().map(ClaimHead::id).forEach(ids::add);
        law.questions().stream()
                .map(QuestionField::path)
                .filter(path -> path.startsWith("circumstances.") || path.startsWith("figures."))
                .map(path -> path.substring(path.indexOf('.') + 1))
                .forEach(ids::add);
        return ids;
    }
}
