package io.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void the_id_of_a_head_in_the_words_of_a_rule_becomes_its_name() {
        assertThat(Names.withHeads("证据只支持 0.00 元（mental）", Language.ZH)).isEqualTo("证据只支持 0.00 元（精神损害）");
        assertThat(Names.withHeads("0.00 (mental): add proof", Language.EN)).isEqualTo("0.00 (mental harm): add proof");
        assertThat(Names.withHeads("How much do you claim under lost-benefit?", Language.EN))
                .isEqualTo("How much do you claim under lost benefit?");
    }

    @Test
    void other_words_stay() {
        assertThat(Names.withHeads("any other body (see above)", Language.EN)).isEqualTo("any other body (see above)");
    }
}
