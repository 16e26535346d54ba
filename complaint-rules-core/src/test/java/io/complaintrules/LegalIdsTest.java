package io.complaintrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.law.Authority;
import io.complaintrules.law.Family;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.MatterClass;
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

/** Bodies, families and matters are law data: main Java knows none of them by name. */
class LegalIdsTest {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]*)\"");

    /** Words that only look like an id, and files that name heads of claim, some of which are called like a matter. */
    private static final Map<String, Set<String>> SAVE = Map.of(
            "RespondentRecords.java", Set.of("company"), // what kind of entry a name belongs to
            "MentionContext.java", Set.of("crime"), // a category of the lexicon
            "ExhibitNames.java", Set.of("content"), // an English word
            "ClaimReader.java", ids(), // heads of claim and what opens them
            "Names.java", ids());

    @Test
    void no_id_of_a_body_a_family_or_a_matter_stands_in_main_java() throws IOException {
        Set<String> ids = ids();
        List<String> found = new ArrayList<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Set<String> save = SAVE.getOrDefault(file.getFileName().toString(), Set.of());
                Matcher quoted = QUOTED.matcher(Files.readString(file));
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
        return ids;
    }
}
