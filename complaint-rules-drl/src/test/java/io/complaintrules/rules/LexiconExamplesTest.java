package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.SourceFolder;
import io.complaintrules.authoring.mutate.EquivalentMutants;
import io.complaintrules.authoring.mutate.GuardReport;
import io.complaintrules.reading.lexicon.LexiconFolder;
import io.complaintrules.reading.lexicon.Phrase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LexiconExamplesTest {
    private static final Path FOLDER = Path.of("");

    @Test
    void every_line_about_tone_has_a_sentence_in_which_it_is_found() {
        Diagnostics faults = new Diagnostics();
        LexiconFolder tone =
                LexiconFolder.read(SourceFolder.read(FOLDER.resolve("lexicon/tone"), ".txt", "", faults), faults);
        assertThat(faults.sorted()).isEmpty();
        assertThat(tone.phrases()).isNotEmpty().extracting(Phrase::at).isSubsetOf(tone.shown());
    }

    @Test
    void every_guard_keeps_out_a_sentence_that_nothing_else_does() {
        Diagnostics faults = new Diagnostics();
        GuardReport report = GuardReport.of(FOLDER, EquivalentMutants.of(FOLDER, faults));
        System.out.println("guards of the lexicon: " + report.guards() + ", noticed " + report.noticed());
        assertThat(faults.sorted()).isEmpty();
        assertThat(report.slips()).isEmpty();
        assertThat(report.guards()).isGreaterThan(200);
    }
}
