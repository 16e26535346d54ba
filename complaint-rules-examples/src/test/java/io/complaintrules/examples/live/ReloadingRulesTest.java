package io.complaintrules.examples.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.live.Difference;
import io.complaintrules.authoring.live.ReloadingRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.verdict.Verdict;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that are edited while they are in service. */
class ReloadingRulesTest {
    /** {@code -Dreload.times=1000} in {@code -Pfull}. */
    private static final int TIMES = Integer.getInteger("reload.times", 10);

    private static final Duration NEVER = Duration.ofDays(1);
    private static final Complaint COMPLAINT = Complaint.builder()
            .filedOn(LocalDate.of(2026, 11, 23))
            .text("2026年10月8日账单多出一项198元的业务，我没有办理过。")
            .matters("charge-dispute")
            .build();

    @TempDir
    Path folder;

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private final ReloadingRules.Listener listener = new ReloadingRules.Listener() {
        @Override
        public void reloaded(ComplaintRules before, ComplaintRules now) {
            Difference.between(before.assess(COMPLAINT), now.assess(COMPLAINT))
                    .forEach(change -> heard.add(change.toString()));
            first.countDown();
        }

        @Override
        public void refused(List<Diagnostic> slips) {
            slips.forEach(slip -> heard.add(slip.code() + " " + slip.place()));
        }
    };

    @BeforeEach
    void one_rule_lies_on_the_bundled_ones() throws IOException {
        write("Case( forums contains \"court\" )", "one");
    }

    private void write(String condition, String message) throws IOException {
        Path file = folder.resolve("rules/trial.drl");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                rule "trial.one"
                  @area( FOLLOW_UP ) @zh( "%s" ) @en( "%s" )
                when
                  %s
                then
                  findings.raise();
                end
                """
                        .formatted(message, message, condition));
    }

    private static String said(Verdict verdict) {
        return verdict.finding("trial.one")
                .map(finding -> finding.message().zh())
                .orElse("silent");
    }

    @Test
    void an_edit_is_in_service_and_told() throws IOException {
        try (ReloadingRules rules = ReloadingRules.watch(folder, listener, NEVER)) {
            Verdict before = rules.assess(COMPLAINT);
            write("Case( forums contains \"court\" )", "two");
            assertThat(rules.reload()).isTrue();

            assertThat(said(before)).isEqualTo("one");
            assertThat(said(rules.assess(COMPLAINT))).isEqualTo("two");
            assertThat(heard).containsExactly("~ rule trial.one: one -> two");
            assertThat(rules.assess(COMPLAINT).receipt().rules())
                    .isNotEqualTo(before.receipt().rules());
        }
    }

    @Test
    void a_broken_edit_leaves_the_old_rules_and_is_told_with_all_its_slips() throws IOException {
        try (ReloadingRules rules = ReloadingRules.watch(folder, listener, NEVER)) {
            write("Case( forms contains \"court\", channle == \"x\" )", "two");

            assertThat(rules.reload()).isFalse();
            assertThat(said(rules.assess(COMPLAINT))).isEqualTo("one");
            assertThat(heard).containsExactly("unknown-word rules/trial.drl:4:9", "unknown-word rules/trial.drl:4:33");

            write("Case( forums contains \"nobody\" )", "two");
            assertThat(rules.reload()).isFalse();
            write("Case( forums contains \"police\" )", "two");
            assertThat(rules.reload()).isTrue();
            assertThat(said(rules.assess(COMPLAINT))).isEqualTo("silent");
        }
    }

    @Test
    void a_save_is_noticed() throws IOException, InterruptedException {
        try (ReloadingRules rules = ReloadingRules.watch(folder, listener, Duration.ofMillis(20))) {
            write("Case( forums contains \"court\" )", "another");

            assertThat(first.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(said(rules.assess(COMPLAINT))).isEqualTo("another");
        }
    }

    /** As a checkout that is swapped by a link to it. */
    @Test
    void a_folder_that_is_a_link_is_noticed_when_it_leads_elsewhere() throws IOException, InterruptedException {
        Path mounted = folder.resolveSibling(folder.getFileName() + "-current");
        Files.createSymbolicLink(mounted, folder);
        Path other = folder.resolveSibling(folder.getFileName() + "-next");
        Files.createDirectories(other.resolve("rules"));
        Files.writeString(
                other.resolve("rules/trial.drl"),
                Files.readString(folder.resolve("rules/trial.drl")).replace("\"one\"", "\"next\""));
        try (ReloadingRules rules = ReloadingRules.watch(mounted, listener, Duration.ofMillis(20))) {
            Path swap = folder.resolveSibling(folder.getFileName() + "-swap");
            Files.createSymbolicLink(swap, other);
            Files.move(swap, mounted, java.nio.file.StandardCopyOption.ATOMIC_MOVE);

            assertThat(first.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(said(rules.assess(COMPLAINT))).isEqualTo("next");
        } finally {
            Files.deleteIfExists(mounted);
        }
    }

    @Test
    void many_reloads_under_four_threads_give_no_wrong_verdict_and_keep_no_memory()
            throws IOException, InterruptedException {
        AtomicBoolean running = new AtomicBoolean(true);
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        List<Long> classes = new ArrayList<>();
        try (ReloadingRules rules = ReloadingRules.watch(folder, quiet(wrong), NEVER)) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Thread thread = new Thread(() -> {
                    while (running.get()) {
                        assess(rules, wrong);
                    }
                });
                thread.start();
                threads.add(thread);
            }
            for (int i = 0; i < TIMES; i++) {
                write("Case( forums contains \"court\", complainant.age != " + i + " )", "m" + i % 2);
                rules.reload();
                if (i % Math.max(1, TIMES / 10) == 0) {
                    System.gc();
                    classes.add((long) ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
                    System.out.println("reload " + i + ": classes " + classes.get(classes.size() - 1) + memory());
                }
            }
            running.set(false);
            for (Thread thread : threads) {
                thread.join();
            }
        }
        assertThat(wrong).isEmpty();
        long early = classes.get(1);
        assertThat(classes.get(classes.size() - 1)).as("classes at the end").isLessThan(early + 500);
    }

    private static void assess(ReloadingRules rules, Queue<String> wrong) {
        ComplaintRules now = rules.current();
        try {
            String one = said(now.assess(COMPLAINT));
            String other = said(now.assess(COMPLAINT));
            if (!one.equals(other) || one.equals("silent")) {
                wrong.add(one + " " + other);
            }
        } catch (RuntimeException e) {
            wrong.add(e.toString());
        }
    }

    private static ReloadingRules.Listener quiet(Queue<String> wrong) {
        return new ReloadingRules.Listener() {
            @Override
            public void reloaded(ComplaintRules before, ComplaintRules now) {}

            @Override
            public void refused(List<Diagnostic> slips) {
                slips.forEach(slip -> wrong.add(slip.toString()));
            }
        };
    }

    private static String memory() {
        StringBuilder told = new StringBuilder();
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getName().equals("Metaspace")
                    || pool.getName().contains("Old")
                    || pool.getName().contains("Tenured")) {
                told.append(", ")
                        .append(pool.getName())
                        .append(' ')
                        .append(pool.getUsage().getUsed() >> 20)
                        .append(" MB");
            }
        }
        return told.toString();
    }
}
