package io.complaintrules.examples.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {
    private static final String START = "{\"id\":\"a\",\"text\":\"PD-文字\",";

    @Test
    void the_fields_tell_which_kind_a_row_is() throws RowException {
        assertThat(RowReader.read(1, START + "\"label\":1,\"severity\":2,\"spans\":[{\"start\":0,\"end\":3}]}"))
                .isInstanceOf(Row.Wording.class);
        assertThat(RowReader.read(1, START + "\"flags\":" + flags() + "}")).isInstanceOf(Row.Details.class);
        assertThat(RowReader.read(1, START + "\"primary\":\"court\"}")).isInstanceOf(Row.Owner.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"label\":2,\"severity\":0} | label: must be 0 or 1",
                "\"label\":1} | severity: must be 0 or more",
                "\"label\":1,\"severity\":1,\"spans\":[{\"start\":0,\"end\":9}]} | spans: one does not lie on the text",
                "\"label\":1,\"severity\":1,\"tags\":\"x\"} | tags: must be a list",
                "\"flags\":{\"time\":1}} | place: must be 0 or 1",
                "\"primary\":7} | primary: must be text",
                "\"primary\":\"court\",\"filedOn\":\"PD-today\"} | filedOn: must be a day",
                "\"other\":1} | has none of label, flags and primary",
                "\"label\":1 | not JSON",
            })
    void a_bad_row_says_which_field_and_why_but_not_what_it_says(String rest, String fault) {
        assertThatThrownBy(() -> RowReader.read(1, START + rest))
                .isInstanceOf(RowException.class)
                .hasMessageStartingWith(fault)
                .hasMessageContaining("\nMaybe ")
                .hasMessageNotContaining("PD-");
    }

    @Test
    void a_row_never_tells_its_text() throws RowException {
        assertThat(RowReader.read(1, START + "\"primary\":\"court\"}")).hasToString("row a");
    }

    private static String flags() {
        return DetailScore.KINDS
                .toString()
                .replace("[", "{\"")
                .replace(", ", "\":0,\"")
                .replace("]", "\":1}");
    }
}
