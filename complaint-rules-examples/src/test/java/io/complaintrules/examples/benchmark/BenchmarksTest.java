package io.complaintrules.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.json.ComplaintJson;
import io.complaintrules.verdict.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the benchmarks measure is what they say: each is called once. */
class BenchmarksTest {
    @Test
    void a_complaint_has_the_size_it_is_asked_for() throws IOException {
        Complaint large = Sized.complaint(100_000, 500);
        assertThat(large.text()).hasSize(100_000);
        assertThat(large.evidence()).hasSize(500);
        assertThat(Sized.complaint(100, 0).evidence()).isEmpty();
    }

    @Test
    void a_rule_joins_facts_where_rules_are_to_join_and_its_folder_can_be_loaded_again() throws IOException {
        ReloadBenchmark reload = new ReloadBenchmark();
        reload.load();
        Verdict before = reload.quiet();
        assertThat(reload.reload()).isNotNull();
        assertThat(reload.assess().receipt().rules())
                .isEqualTo(before.receipt().rules())
                .isNotEqualTo(Sized.rules("bundled")
                        .assess(Sized.complaint(500, 5))
                        .receipt()
                        .rules());
    }

    @Test
    void a_line_of_a_batch_is_answered_with_what_the_verdict_alone_gives() throws IOException {
        JsonBenchmark json = new JsonBenchmark();
        json.assess();
        assertThat(json.line()).isEqualTo(json.lean());
    }

    @Test
    void phrases_that_are_drawn_are_found() throws IOException {
        PhraseCountBenchmark phrases = new PhraseCountBenchmark();
        phrases.phrases = 1000;
        phrases.load();
        assertThat(phrases.read()).isNotNull();
    }

    @Test
    void many_complaints_are_all_different_and_can_be_read() throws IOException {
        PrintStream out = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
            ManyComplaints.main(new String[] {"20"});
        } finally {
            System.setOut(out);
        }
        List<Complaint> all = written.toString(StandardCharsets.UTF_8)
                .lines()
                .map(ComplaintJson::read)
                .toList();
        assertThat(all).hasSize(20).extracting(Complaint::text).doesNotHaveDuplicates();
        assertThat(all).extracting(Complaint::id).doesNotHaveDuplicates();
    }
}
