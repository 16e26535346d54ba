package io.complaintrules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    private static String filled(String text, Map<String, Object> values) {
        StringBuilder room = new StringBuilder("what stood there");
        Template.of(text).fill(values::get, room);
        return room.toString();
    }

    @Test
    void a_name_that_has_no_value_stays_as_it_is() {
        assertThat(filled("向{body}投诉，最迟 {date}", Map.of("body", "法院"))).isEqualTo("向法院投诉，最迟 {date}");
        assertThat(filled("an open { brace", Map.of())).isEqualTo("an open { brace");
    }

    @Test
    void several_values_are_listed() {
        assertThat(filled("Exhibit {id}", Map.of("id", List.of("E1", "E2", "E10"))))
                .isEqualTo("Exhibit E1, E2, E10");
        assertThat(filled("Exhibit {id}", Map.of("id", List.of("E1")))).isEqualTo("Exhibit E1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-05",
                "2026-11-23",
                "1000-10-10",
                "0999-01-01",
                "9999-12-31",
                "+10000-01-01",
                "-0001-02-03"
            })
    void a_day_is_written_as_any_day_is(String day) {
        assertThat(filled("{day}", Map.of("day", LocalDate.parse(day)))).isEqualTo(day);
    }

    @Test
    void only_a_message_with_names_has_places() {
        assertThat(Template.of("no place").hasPlaces()).isFalse();
        assertThat(Template.of("{one}").hasPlaces()).isTrue();
    }
}
