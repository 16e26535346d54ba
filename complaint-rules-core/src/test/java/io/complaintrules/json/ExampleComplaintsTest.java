package io.complaintrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExampleComplaintsTest {
    private static final Path EXAMPLES = Path.of("../complaint-rules-examples/complaints");

    @Test
    void every_example_is_valid_and_numbered_as_its_file() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(EXAMPLES)) {
            files = found.sorted().toList();
        }
        assertThat(files).hasSize(7);
        for (Path file : files) {
            Complaint complaint = ComplaintJson.read(file);
            assertThat(file.getFileName().toString()).startsWith(complaint.id() + "-");
            assertThat(ComplaintJson.read(ComplaintJson.write(complaint))).isEqualTo(complaint);
        }
    }
}
