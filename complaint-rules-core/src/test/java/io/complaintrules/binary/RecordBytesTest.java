package io.complaintrules.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordBytesTest {
    private record Inner(String name, boolean set) {}

    private record Outer(
            String text,
            @Nullable String absent,
            int number,
            BigDecimal amount,
            LocalDate day,
            TimeUnit choice,
            @Nullable TimeUnit noChoice,
            List<Inner> list,
            Set<String> set,
            Map<String, Integer> map) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Arrays3(int[] ints, char[] chars, byte[] bytes) {}

    private record Longer(String name, boolean set, String more) {}

    private static final Outer CONTENT = new Outer(
            "投诉 and more",
            null,
            -7,
            new BigDecimal("19.90"),
            LocalDate.of(1949, 10, 1),
            TimeUnit.DAYS,
            null,
            List.of(new Inner("é", true), new Inner("一", false)),
            new LinkedHashSet<>(List.of("b", "a")),
            new LinkedHashMap<>(Map.of("x", 300)));

    private static Record make(String type, RecordInput in) {
        return switch (type) {
            case "Outer" ->
                new Outer(
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.choice(TimeUnit.class),
                        in.choice(TimeUnit.class),
                        in.next(),
                        in.next(),
                        in.next());
            case "Arrays3" -> new Arrays3(in.next(), in.next(), in.next());
            case "Inner", "Longer" -> new Inner(in.next(), in.next());
            default -> throw new IllegalArgumentException(type);
        };
    }

    @Test
    void what_was_written_is_read() throws IOException {
        assertThat(read(Outer.class, file(CONTENT))).isEqualTo(CONTENT);
        Arrays3 arrays = new Arrays3(new int[] {1, -2}, new char[] {'甲'}, new byte[] {-1});
        Arrays3 read = RecordBytes.read(Arrays3.class, RecordBytes.of(arrays), RecordBytesTest::make);
        assertThat(read.ints()).containsExactly(1, -2);
        assertThat(read.chars()).containsExactly('甲');
        assertThat(read.bytes()).containsExactly(-1);
    }

    @Test
    void the_same_content_gives_the_same_bytes_whatever_the_order_of_a_set() {
        Outer other = new Outer(
                CONTENT.text(),
                null,
                -7,
                CONTENT.amount(),
                CONTENT.day(),
                TimeUnit.DAYS,
                null,
                CONTENT.list(),
                new LinkedHashSet<>(List.of("a", "b")),
                CONTENT.map());
        assertThat(RecordBytes.of(other)).isEqualTo(RecordBytes.of(CONTENT));
    }

    @Test
    void every_damaged_byte_and_every_lost_end_is_noticed() throws IOException {
        byte[] sound = file(CONTENT);
        for (int at = 0; at < sound.length; at++) {
            byte[] broken = sound.clone();
            broken[at] ^= 1;
            assertThatIOException().isThrownBy(() -> read(Outer.class, broken)).withMessageContaining("compiled outer");
            byte[] cut = Arrays.copyOf(sound, at);
            assertThatIOException().isThrownBy(() -> read(Outer.class, cut)).withMessageContaining("\nMaybe ");
        }
    }

    @Test
    void the_file_of_another_record_or_of_another_version_of_it_is_refused() {
        assertThatIOException()
                .isThrownBy(() -> read(Outer.class, file(new Inner("x", true))))
                .withMessageContaining("no compiled outer of this version");
        assertThatIOException()
                .isThrownBy(() -> read(Inner.class, file(new Longer("x", true, "y"))))
                .withMessageContaining("no compiled outer of this version");
    }

    @Test
    void what_nothing_writes_is_named() {
        record Odd(Thread thread) {}
        assertThatThrownBy(() -> RecordBytes.of(new Odd(Thread.currentThread())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Thread");
    }

    private static byte[] file(Record content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordBytes.write(content, out);
        return out.toByteArray();
    }

    private static <R extends Record> R read(Class<R> type, byte[] file) throws IOException {
        return RecordBytes.read(type, "outer", new ByteArrayInputStream(file), RecordBytesTest::make);
    }
}
