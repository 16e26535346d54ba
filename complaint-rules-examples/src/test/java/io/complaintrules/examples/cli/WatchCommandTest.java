package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
    @TempDir
    Path folder;

    /** Tells when it is written to for the first time: then the folder is loaded and looked at. */
    private static final class Heard extends ByteArrayOutputStream {
        private final CountDownLatch first = new CountDownLatch(1);

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            first.countDown();
        }
    }

    @Test
    void a_save_tells_what_changes_in_the_verdict() throws IOException, InterruptedException {
        rule("one");
        Path complaint = folder.resolve("complaint.json");
        Files.writeString(complaint, "{\"filedOn\":\"2026-11-23\",\"matters\":[\"charge-dispute\"]}");
        Heard out = new Heard();
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream());
        CompletableFuture<Integer> code = CompletableFuture.supplyAsync(() -> CommandLineApp.run(
                streams, "rules", "watch", "--lang=en", "--saves=1", folder.toString(), complaint.toString()));
        assertThat(out.first.await(2, TimeUnit.MINUTES)).isTrue();
        rule("another");

        assertThat(code.orTimeout(2, TimeUnit.MINUTES).join()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("Watching; the outcome now: ")
                .endsWith("~ rule trial.one: one -> another\n");
    }

    private void rule(String message) throws IOException {
        Path file = Files.createDirectories(folder.resolve("rules")).resolve("trial.drl");
        Files.writeString(
                file,
                """
                rule "trial.one"
                  @area( FOLLOW_UP ) @zh( "%s" ) @en( "trial" )
                when
                  Case( forums contains "court" )
                then
                  findings.raise();
                end
                """
                        .formatted(message));
    }
}
