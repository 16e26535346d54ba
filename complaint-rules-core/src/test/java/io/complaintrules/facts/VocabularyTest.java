package io.complaintrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.engine.ClaimTerms;
import io.complaintrules.engine.EvidenceTerms;
import io.complaintrules.engine.RouteTerms;
import io.complaintrules.engine.SharedTerms;
import io.complaintrules.engine.TextTerms;
import io.complaintrules.json.RecordJavadoc;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.QuestionField;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the page of words that a rule author may use in step with the facts. */
class VocabularyTest {
    private static final LawBook LAW = LawBook.load(Path.of("../complaint-rules-drl/law"));
    private static final Path PAGE = Path.of("../complaint-rules-drl/VOCABULARY.md");
    private static final List<Class<? extends Record>> OTHERS = List.of(
            Mention.class,
            Exhibit.class,
            PointProof.class,
            FilingMaterials.class,
            Claim.class,
            CandidateForum.class,
            Forum.class,
            Shutting.class,
            Statement.class);

    private static final Pattern VERB = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@Verb(?:\\([^)]*\\))?\\s*(?:default )?Raised (\\w+)\\(([^)]*)\\)",
            Pattern.DOTALL);

    private final StringBuilder page = new StringBuilder();
    private final Map<String, Class<?>> choices = new TreeMap<>();

    @Test
    void the_page_lists_every_word_of_the_facts() throws IOException {
        page.append("# The words of the rules\n\nGenerated from the facts; `mvn -pl complaint-rules-core test ")
                .append("-Dtest=VocabularyTest -Dvocabulary.update=true` writes it anew.\n\n")
                .append("## Case\n\n")
                .append(RecordJavadoc.of(Case.class).summary())
                .append('\n');
        page.append("\n| word | type | meaning |\n|---|---|---|\n");
        for (RecordComponent part : Case.class.getRecordComponents()) {
            if (!part.getType().isRecord()) {
                row(
                        part.getName(),
                        part.getGenericType(),
                        RecordJavadoc.of(Case.class).component(part.getName()));
            }
        }
        workedOut("", Case.class);
        for (RecordComponent part : Case.class.getRecordComponents()) {
            if (part.getType().isRecord()) {
                words("`Case( " + part.getName() + ". )`", part.getName() + ".", part.getType());
            }
        }
        words("SubjectMatter", "", SubjectMatter.class);
        words("`SubjectMatter( matter. )`", "matter.", Matter.class);
        OTHERS.forEach(type -> words(type.getSimpleName(), "", type));
        page.append(
                        "\n## What can be asked for\n\nEntries of `law/questions`: `circumstance( \"fraud\" )` is an `Answer`, ")
                .append(
                        "`figure( \"gain\" )` a number or null, both of a `Case` and of a `Claim`; `@asks` names any of them ")
                .append("by its path.\n\n| word | answer | meaning |\n|---|---|---|\n");
        for (QuestionField field : LAW.questions()) {
            String word = field.path();
            if (word.startsWith("circumstances.")) {
                word = "circumstance( \"" + word.substring("circumstances.".length()) + "\" )";
            } else if (word.startsWith("figures.")) {
                word = "figure( \"" + word.substring("figures.".length()) + "\" )";
            }
            entry(word, field.answer().name().toLowerCase(Locale.ROOT).replace('_', '-'), field.question());
        }
        page.append("\n## What can be named\n\n| word | of | meaning |\n|---|---|---|\n");
        LAW.heads().forEach(head -> entry(head.id(), "head", head.name()));
        LAW.names().stream()
                .filter(name -> name.of().equals("claim-group"))
                .forEach(name -> entry(name.id(), "groups", name.name()));
        LAW.points().forEach(point -> entry(point.id(), "point", point.name()));
        page.append(
                        "\n## What a consequence may say\n\nAfter `findings.raise()`, one after the other; rules of the first stratum say ")
                .append("`findings.open( forum )`.\n\n| verb | of | meaning |\n|---|---|---|\n");
        for (Class<?> area :
                List.of(SharedTerms.class, RouteTerms.class, EvidenceTerms.class, ClaimTerms.class, TextTerms.class)) {
            verbs(area);
        }
        page.append("\n## Choices\n\n| type | values |\n|---|---|\n");
        choices.forEach((name, type) -> page.append("| ")
                .append(name)
                .append(" | ")
                .append(Arrays.stream(type.getEnumConstants())
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")))
                .append(" |\n"));
        if (Boolean.getBoolean("vocabulary.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("VOCABULARY.md differs from the facts\nMaybe run this test once with -Dvocabulary.update=true")
                .hasContent(page.toString());
    }

    private void verbs(Class<?> area) throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/io/complaintrules/engine/" + area.getSimpleName() + ".java"));
        Matcher verb = VERB.matcher(source);
        while (verb.find()) {
            String summary =
                    verb.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip().replaceAll("(?s)(?<=\\.) .*", "");
            page.append("| `.").append(verb.group(2)).append("( ");
            page.append(verb.group(3)
                    .replaceAll("@Nullable |\\b[A-Z]\\w*(?:<[^>]*>)? |\\bint |\\bboolean |\\s*\\n\\s*", ""));
            page.append(" )` | ")
                    .append(area.getSimpleName().replace("Terms", "").toLowerCase(Locale.ROOT));
            page.append(" | ")
                    .append(summary.replaceAll("\\{@(?:code|link) #?([^}]*)}", "`$1`"))
                    .append(" |\n");
        }
    }

    private void entry(String word, String of, Bilingual meaning) {
        page.append("| `").append(word).append("` | ").append(of).append(" | ").append(meaning.en());
        page.append(" (").append(meaning.zh()).append(") |\n");
    }

    private void words(String title, String prefix, Class<?> type) {
        RecordJavadoc javadoc = RecordJavadoc.of(type);
        page.append("\n### ").append(title).append("\n\n").append(javadoc.summary());
        page.append("\n\n| word | type | meaning |\n|---|---|---|\n");
        for (RecordComponent component : type.getRecordComponents()) {
            row(prefix + component.getName(), component.getGenericType(), javadoc.component(component.getName()));
        }
        workedOut(prefix, type);
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> row(
                        Character.toLowerCase(method.getName().charAt(3))
                                + method.getName().substring(4) + ".",
                        method.getReturnType(),
                        "as in `Case`"));
    }

    private void workedOut(String prefix, Class<?> type) {
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().startsWith("is") && method.getParameterCount() == 0)
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> row(
                        prefix
                                + Character.toLowerCase(method.getName().charAt(2))
                                + method.getName().substring(3),
                        method.getReturnType(),
                        "worked out from the others"));
    }

    private void row(String word, Type type, String meaning) {
        page.append("| `").append(word).append("` | ").append(name(type)).append(" | ");
        page.append(meaning.replace("|", "\\|")).append(" |\n");
    }

    private String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ((Class<?>) generic.getRawType()).getSimpleName() + " of "
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(this::name)
                            .collect(Collectors.joining(", "));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            choices.put(plain.getSimpleName(), plain);
        }
        return plain.getSimpleName();
    }
}
