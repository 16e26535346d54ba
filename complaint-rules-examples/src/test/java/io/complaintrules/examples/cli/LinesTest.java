package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void lines_are_the_same_however_few_bytes_come_at_a_time() throws IOException {
        String long1 = "甲".repeat(50_000);
        for (int atATime : new int[] {1, 3, 1 << 16, Integer.MAX_VALUE}) {
            assertThat(lines("a\r\n\n" + long1 + "\nb", atATime)).containsExactly("a", "", long1, "b");
        }
    }

    @Test
    void a_last_line_end_begins_no_line_and_nothing_holds_none() throws IOException {
        assertThat(lines("a\n", 1)).containsExactly("a");
        assertThat(lines("", 1)).isEmpty();
        assertThat(lines("\n", 1)).containsExactly("");
    }

    @Test
    void a_line_that_is_too_long_is_counted_and_not_kept() throws IOException {
        String longest = "a".repeat(Input.LONGEST);
        Lines lines = new Lines(stream(longest + "\n" + longest + "b\nc", Integer.MAX_VALUE));
        assertThat(lines.next().tooLong()).isFalse();
        Lines.Line second = lines.next();
        assertThat(second.tooLong()).isTrue();
        assertThat(second.length()).isEqualTo(Input.LONGEST + 1L);
        assertThat(second.bytes().remaining()).isZero();
        assertThat(text(lines.next())).isEqualTo("c");
    }

    private static List<String> lines(String text, int atATime) throws IOException {
        Lines lines = new Lines(stream(text, atATime));
        List<String> all = new ArrayList<>();
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            all.add(text(line));
            assertThat(line.number()).isEqualTo(all.size());
        }
        return all;
    }

    private static String text(Lines.Line line) {
        return StandardCharsets.UTF_8.decode(line.bytes()).toString();
    }

    private static InputStream stream(String text, int atATime) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int from, int most) {
                return super.read(into, from, Math.min(most, atATime));
            }
        };
    }
}
