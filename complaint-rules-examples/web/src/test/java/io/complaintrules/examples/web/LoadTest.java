package io.complaintrules.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** Load from this machine: nobody is refused, and the heap does not grow. Figures of time to read beside. */
@EnabledIfSystemProperty(named = "load.seconds", matches = "\\d+")
class LoadTest extends RunningService {
    private static final int CLIENTS = 4;
    private static final long LEVEL_MB = 64;
    private static final String COMPLAINT = "{\"text\":\"" + FURIOUS + "\"}";

    @Autowired
    private ComplaintRules rules;

    @Test
    void under_load_everybody_is_answered() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            load(clients, Integer.getInteger("load.seconds", 1) / 6 + 1);
            long before = heap();
            List<Long> times = load(clients, Integer.getInteger("load.seconds", 1));
            times.sort(null);
            System.out.printf(
                    "%d answers, no error, p50 %.1f ms, p99 %.1f ms, slowest %.1f ms, heap %d MB before and %d MB after%n",
                    times.size(), at(times, 50), at(times, 99), at(times, 100), before, heap());
            System.out.printf("the library alone: p50 %.1f ms%n", alone());
            assertThat(heap()).isLessThan(before + LEVEL_MB);
        } finally {
            clients.shutdownNow();
        }
    }

    /** The same complaint without a server, as many at a time. */
    private double alone() {
        Complaint complaint = Complaint.ofText(FURIOUS);
        List<Long> times = IntStream.range(0, CLIENTS)
                .parallel()
                .boxed()
                .flatMap(client -> IntStream.range(0, 300).mapToObj(i -> {
                    long begun = System.nanoTime();
                    rules.assess(complaint);
                    return System.nanoTime() - begun;
                }))
                .sorted()
                .toList();
        return at(times, 50);
    }

    private List<Long> load(ExecutorService clients, int seconds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Future<List<Long>>> running = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Callable<List<Long>> client = () -> untilEnd(end);
            running.add(clients.submit(client));
        }
        List<Long> times = new ArrayList<>();
        for (Future<List<Long>> one : running) {
            times.addAll(one.get());
        }
        return times;
    }

    private List<Long> untilEnd(long end) throws Exception {
        Client client = new Client(port);
        List<Long> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            assertThat(client.json("/api/assess", COMPLAINT).statusCode()).isEqualTo(200);
            times.add(System.nanoTime() - begun);
        }
        return times;
    }

    private static double at(List<Long> times, int percent) {
        return times.get((times.size() - 1) * percent / 100) / 1e6;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
