package io.complaintrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
    private final JsonMapper mapper = Json.newMapper();

    @Test
    void only_components_are_written_and_in_their_order() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(new Sample("封号", null, new BigDecimal("1E+3"), List.of())))
                .isEqualTo("{\"zh\":\"封号\",\"amount\":1000,\"all\":[]}");
    }

    @Test
    void dates_are_written_as_dates() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(new Sample("", LocalDate.of(2026, 4, 5), BigDecimal.ONE, List.of("b"))))
                .isEqualTo("{\"zh\":\"\",\"day\":\"2026-04-05\",\"amount\":1,\"all\":[\"b\"]}");
    }

    @Test
    void lines_end_the_same_on_every_platform() throws JsonProcessingException {
        assertThat(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(List.of(1), List.of())))
                .isEqualTo("[\n  [\n    1\n  ],\n  [ ]\n]");
    }

    @Test
    void a_key_given_twice_is_refused_without_quoting_the_source() {
        assertThatThrownBy(() -> mapper.readTree("{\"a\":\"PD-1\",\"a\":2}"))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageNotContaining("PD-1");
    }

    public record Sample(String zh, LocalDate day, BigDecimal amount, List<String> all) {
        public boolean isLong() {
            return zh.length() > 2;
        }

        public String getUpper() {
            return zh;
        }
    }
}
