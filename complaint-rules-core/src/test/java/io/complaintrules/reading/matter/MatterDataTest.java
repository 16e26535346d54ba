package io.complaintrules.reading.matter;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.law.CompiledLaw;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.MatterClass;
import io.complaintrules.reading.BundledData;
import io.complaintrules.reading.lexicon.Lexicon;
import io.complaintrules.reading.lexicon.Phrase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MatterDataTest {
    private static final Set<String> KINDS =
            Arrays.stream(RespondentKind.values()).map(Enum::name).collect(Collectors.toSet());

    @Test
    void there_are_at_least_fifty_matters() {
        assertThat(BundledData.LAW.matters()).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void every_matter_has_an_owner_for_every_kind_of_respondent() {
        assertThat(BundledData.LAW.matters()).allSatisfy(matter -> assertThat(KINDS)
                .allSatisfy(kind -> assertThat(matter.ownerFor(kind, false)).isNotNull()));
    }

    @Test
    void owners_name_only_kinds_that_exist() {
        assertThat(BundledData.LAW.matters()).allSatisfy(matter -> assertThat(matter.owners())
                .allSatisfy(owner -> assertThat(KINDS).containsAll(owner.respondentKinds())));
    }

    @Test
    void every_cue_speaks_for_a_matter_that_exists() {
        assertThat(cued()).isSubsetOf(ids());
    }

    @Test
    void every_matter_but_the_unclear_one_has_a_cue() {
        Set<String> without = ids();
        without.removeAll(cued());

        assertThat(without).containsExactly("unclear");
    }

    @Test
    void every_kind_of_respondent_has_its_usual_matter_and_families() {
        Set<String> families =
                BundledData.LAW.matters().stream().map(MatterClass::family).collect(Collectors.toSet());

        assertThat(KINDS)
                .allSatisfy(kind -> assertThat(BundledData.LAW.respondents().usual(kind))
                        .hasValueSatisfying(usual -> assertThat(families).containsAll(usual.families())));
    }

    @Test
    void respondents_are_of_kinds_that_exist() {
        assertThat(BundledData.LAW.respondents().usual())
                .allSatisfy(usual -> assertThat(KINDS).contains(usual.kind()));
    }

    @Test
    void the_compiled_form_keeps_matters_and_respondents() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompiledLaw.write(BundledData.LAW, out);
        LawBook read = CompiledLaw.read(new ByteArrayInputStream(out.toByteArray()));

        assertThat(read.respondents()).isEqualTo(BundledData.LAW.respondents());
        assertThat(read.matters()).isEqualTo(BundledData.LAW.matters());
    }

    @Test
    void the_compiled_form_keeps_the_cues() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BundledData.LEXICON.write(out);

        assertThat(Lexicon.read(new ByteArrayInputStream(out.toByteArray())).phrases())
                .isEqualTo(BundledData.LEXICON.phrases());
    }

    private static Set<String> ids() {
        return BundledData.LAW.matters().stream().map(MatterClass::id).collect(Collectors.toSet());
    }

    private static Set<String> cued() {
        return BundledData.LEXICON.phrases().stream()
                .map(Phrase::matter)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
