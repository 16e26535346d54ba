package io.complaintrules.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.json.ComplaintJson;
import io.complaintrules.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SharedRulesTest {
    private static final int ROUNDS = 1500;

    @Test
    void eight_threads_get_the_verdicts_that_one_gets() throws Exception {
        ComplaintRules rules = ComplaintRules.standard();
        List<Complaint> complaints = List.of(
                read("1-wechat-account-ban"),
                read("3-mobile-charge-four-months-ago"),
                read("7-furious-text-without-facts"));
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<Verdict>> verdicts = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            Complaint complaint = complaints.get(i % complaints.size());
            verdicts.add(pool.submit(() -> rules.assess(complaint)));
        }
        List<Verdict> alone = complaints.stream().map(rules::assess).toList();
        for (int i = 0; i < ROUNDS; i++) {
            assertThat(verdicts.get(i).get()).isEqualTo(alone.get(i % alone.size()));
        }
        pool.shutdown();
    }

    private static Complaint read(String name) throws IOException {
        return ComplaintJson.read(Path.of("complaints", name + ".json"));
    }
}
