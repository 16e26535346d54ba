package io.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "工信部, 6",
        "Ａ１，, 6",
        "한글, 4",
        "ｶﾅ, 2",
        "é, 1",
        "e\u0301, 1",
        "👍, 2",
        "👍🏽, 2",
        "👨‍👩‍👧‍👦, 2",
        "🇨🇳, 2",
        "❤️, 2",
        "❤, 1",
        "1️⃣, 2",
        "𠮷野家, 6",
        "a\u200Bb, 2",
        "“”…·, 4",
    })
    void a_text_takes_as_many_columns_as_a_terminal_gives_it(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void padding_counts_columns_not_characters() {
        assertThat(DisplayWidth.padRight("损失", 6)).isEqualTo("损失  ");
        assertThat(DisplayWidth.padLeft("损失", 6)).isEqualTo("  损失");
        assertThat(DisplayWidth.padLeft("损失金额", 6)).isEqualTo("损失金额");
    }
}
