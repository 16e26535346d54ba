package io.complaintrules.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.json.ComplaintJson;
import io.complaintrules.report.Language;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ComplaintDeskTest {
    private final ComplaintDesk desk = new ComplaintDesk();

    @Test
    void a_furious_text_without_facts_is_not_ready() throws IOException {
        Complaint furious = ComplaintJson.read(Path.of("complaints/7-furious-text-without-facts.json"));
        assertThat(desk.ready(furious)).isFalse();
        assertThat(desk.page(furious, Language.ZH)).startsWith("# 投诉 7：");
    }
}
