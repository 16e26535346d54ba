package io.complaintrules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledLawTest {
    private final LawBook book = LawFixture.book();

    @Test
    void what_was_compiled_is_what_was_loaded() throws IOException {
        LawBook read = CompiledLaw.read(new ByteArrayInputStream(compiled()));

        assertThat(read.content()).isEqualTo(book.content());
        assertThat(read.digest()).isEqualTo(book.digest());
    }

    @Test
    void compiling_twice_gives_the_same_bytes() throws IOException {
        assertThat(compiled()).isEqualTo(compiled());
    }

    @Test
    void a_flipped_bit_is_noticed() throws IOException {
        byte[] bytes = compiled();
        bytes[bytes.length - 3] ^= 1;

        assertThatIOException()
                .isThrownBy(() -> CompiledLaw.read(new ByteArrayInputStream(bytes)))
                .withMessageContaining("damaged")
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void anything_else_is_refused() {
        assertThatIOException()
                .isThrownBy(() -> CompiledLaw.read(new ByteArrayInputStream(new byte[500])))
                .withMessageContaining("no compiled law book");
        assertThatIOException().isThrownBy(() -> CompiledLaw.read(InputStream.nullInputStream()));
    }

    @Test
    void the_compiler_writes_what_the_reader_reads(@TempDir Path folder) throws IOException {
        Path output = folder.resolve("deep/law.bin");
        LawCompiler.main(new String[] {LawFixture.FOLDER.toString(), output.toString()});

        try (InputStream in = Files.newInputStream(output)) {
            assertThat(CompiledLaw.read(in).digest()).isEqualTo(book.digest());
        }
    }

    private byte[] compiled() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompiledLaw.write(book, out);
        return out.toByteArray();
    }

    @Test
    void an_id_becomes_the_name_of_a_constant() {
        assertThat(LawConstants.name("miit-order-35/11.1")).isEqualTo("MIIT_ORDER_35_ART_11_1");
        assertThat(LawConstants.name("12315")).isEqualTo("_12315");
    }
}
