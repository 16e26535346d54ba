package io.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.complaintrules.complaint.EvidenceForm;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.Shows;
import io.complaintrules.law.Channel;
import io.complaintrules.law.Confidence;
import io.complaintrules.law.Deadline;
import io.complaintrules.verdict.EvidenceGrade;
import io.complaintrules.verdict.Narrative;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChoiceNamesTest {
    /** Named in the law data, or shown to nobody. */
    private static final Set<Class<?>> ELSEWHERE = Set.of(
            EvidenceForm.class,
            EvidenceGrade.class,
            EvidenceKind.class,
            Shows.class,
            Narrative.Mark.class,
            Narrative.Sign.class);

    private static final List<Class<?>> OF_THE_LAW =
            List.of(Channel.Kind.class, Confidence.class, Deadline.Status.class);

    @Test
    void every_choice_of_a_complaint_and_of_a_verdict_has_a_name_and_nothing_else_has() {
        Set<String> choices = Stream.concat(
                        new ClassFileImporter()
                                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                        .importPackages("io.complaintrules.complaint", "io.complaintrules.verdict")
                                        .stream()
                                        .map(type -> type.reflect()),
                        OF_THE_LAW.stream())
                .filter(type -> type.isEnum() && !ELSEWHERE.contains(type))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(choice -> ChoiceNames.key((Enum<?>) choice))
                .collect(Collectors.toSet());
        assertThat(ChoiceNames.all().keySet()).containsExactlyInAnyOrderElementsOf(choices);
    }

    @Test
    void no_name_is_empty_in_either_language() {
        assertThat(ChoiceNames.all().values()).allSatisfy(name -> {
            assertThat(name.zh()).isNotEmpty();
            assertThat(name.en()).isNotEmpty();
        });
    }
}
