package io.complaintrules.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Load from this machine: figures to read, and that nobody is refused. */
@EnabledIfSystemProperty(named = "load.seconds", matches = "\\d+")
class LoadTest extends RunningService {
    private static final int CLIENTS = 4;
    private static final String COMPLAINT = "{\"text\":\"" + FURIOUS + "\"}";

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
            assertThat(times).isNotEmpty();
        } finally {
            clients.shutdownNow();
        }
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
