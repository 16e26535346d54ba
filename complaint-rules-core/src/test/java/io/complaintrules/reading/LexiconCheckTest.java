package io.complaintrules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.complaintrules.reading.lexicon.Lexicon;
import io.complaintrules.reading.lexicon.LexiconCheck;
import io.complaintrules.reading.lexicon.LexiconException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconCheckTest {
    @Test
    void a_matter_that_is_not_there_is_refused_with_its_line() {
        assertThat(faults("@category cue\n@matter chrage-dispute\n多收费\n"))
                .singleElement()
                .asString()
                .startsWith("trial.txt:3: there is no matter 'chrage-dispute'")
                .contains("Maybe charge-dispute?");
    }

    @Test
    void a_body_that_is_not_there_is_refused() {
        assertThat(faults("@category act\n告上法庭 | value=courts\n"))
                .singleElement()
                .asString()
                .startsWith("trial.txt:2: there is no authority 'courts'")
                .contains("court");
    }

    @Test
    void a_body_may_be_named_by_its_number_and_other_values_are_nobodys() {
        Lexicon lexicon =
                Lexicon.parse("trial.txt", "@category body\n市监 | value=12315\n@category name\n某产品 | value=no-body\n");

        assertThatCode(() -> LexiconCheck.check(lexicon, BundledData.LAW)).doesNotThrowAnyException();
    }

    @Test
    void the_bundled_lexicon_passes() {
        assertThatCode(() -> LexiconCheck.check(BundledData.LEXICON, BundledData.LAW))
                .doesNotThrowAnyException();
    }

    private static List<String> faults(String lines) {
        Lexicon lexicon = Lexicon.parse("trial.txt", lines);
        return catchThrowableOfType(LexiconException.class, () -> LexiconCheck.check(lexicon, BundledData.LAW))
                .faults();
    }
}
