package io.complaintrules.authoring.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Looks every so often whether a file below a folder has changed: that works on any disk, mounted ones too. */
final class Watch implements AutoCloseable {
    private final Path folder;
    private final Duration interval;
    private final Runnable changed;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "complaint-rules-reload");
        thread.setDaemon(true);
        return thread;
    });
    private Map<Path, String> seen;

    Watch(Path folder, Duration interval, Runnable changed) {
        this.folder = folder;
        this.interval = interval;
        this.changed = changed;
        this.seen = files();
    }

    void start() {
        var unused = looking.scheduleWithFixedDelay(
                this::look, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        Map<Path, String> now = files();
        if (!now.equals(seen)) {
            seen = now;
            changed.run();
        }
    }

    /**
     * Each file with its time and length, by where it really is: a folder that is a link, or holds links into {@code ..data}, changes when they
     * are swapped. Nothing where the folder cannot be read just now.
     */
    private Map<Path, String> files() {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.toRealPath())) {
            for (Path file : all.filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                files.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        } catch (IOException | UncheckedIOException e) {
            return Map.of();
        }
        return files;
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
