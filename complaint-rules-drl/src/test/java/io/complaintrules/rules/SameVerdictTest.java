package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.engine.RuleBase;
import io.complaintrules.engine.RuleFile;
import io.complaintrules.json.ComplaintJson;
import io.complaintrules.json.VerdictJson;
import io.complaintrules.verdict.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SameVerdictTest {
    private static final int TIMES = 1_000;
    private static final int TIMES_OF_OTHERS = 50;
    private static final int THREADS = 8;
    private static final long SEED = 20261123;
    private static final ComplaintRules RULES = ComplaintRules.standard();

    @Test
    void a_complaint_gives_the_same_bytes_a_thousand_times_from_eight_threads() throws Exception {
        int times = TIMES;
        for (Complaint complaint : complaints()) {
            Set<String> verdicts = ConcurrentHashMap.newKeySet();
            var pool = Executors.newFixedThreadPool(THREADS);
            try {
                List<Callable<Boolean>> runs =
                        Collections.nCopies(times, () -> verdicts.add(VerdictJson.write(RULES.assess(complaint))));
                for (var run : pool.invokeAll(runs)) {
                    run.get();
                }
            } finally {
                pool.shutdown();
            }
            assertThat(verdicts).hasSize(1);
            times = TIMES_OF_OTHERS;
        }
    }

    @Test
    void neither_locale_nor_time_zone_changes_a_byte() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (Complaint complaint : complaints()) {
                Set<String> verdicts = ConcurrentHashMap.newKeySet();
                for (String tag : List.of("zh-CN", "en-US", "tr-TR")) {
                    for (String id : List.of("Asia/Shanghai", "America/Los_Angeles")) {
                        Locale.setDefault(Locale.forLanguageTag(tag));
                        TimeZone.setDefault(TimeZone.getTimeZone(id));
                        verdicts.add(VerdictJson.write(
                                ComplaintRules.standard().advise(complaint).verdict()));
                    }
                }
                assertThat(verdicts).hasSize(1);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void neither_the_order_of_files_nor_of_facts_changes_a_finding() throws IOException {
        Random random = new Random(SEED);
        List<RuleFile> files = new ArrayList<>(RuleFile.in(Path.of("rules")));
        Collections.shuffle(files, random);
        RuleBase shuffled = RuleBase.compile(files);
        assertThat(shuffled.digest()).isEqualTo(BundledRules.BASE.digest());
        for (Complaint complaint : complaints()) {
            List<Object> facts = new ArrayList<>(BundledRules.facts(complaint));
            List<Finding> expected = BundledRules.findings(BundledRules.BASE, complaint, facts);
            for (int i = 0; i < 50; i++) {
                Collections.shuffle(facts, random);
                assertThat(BundledRules.findings(shuffled, complaint, facts)).isEqualTo(expected);
            }
        }
    }

    private static List<Complaint> complaints() throws IOException {
        List<Path> files;
        try (var listed = Files.list(Path.of("../complaint-rules-examples/complaints"))) {
            files = listed.sorted().toList();
        }
        List<Complaint> complaints = new ArrayList<>();
        for (Path file : files) {
            complaints.add(ComplaintJson.read(file));
        }
        return complaints;
    }
}
