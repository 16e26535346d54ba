package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.check.DiagnosticText;
import io.complaintrules.authoring.live.Difference;
import io.complaintrules.authoring.live.ReloadingRules;
import io.complaintrules.complaint.Complaint;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows at each save of a folder what changes in the verdict on one complaint. */
@Command(name = "watch", mixinStandardHelpOptions = true, sortOptions = false)
final class WatchCommand implements Callable<Integer>, ReloadingRules.Listener {
    private static final Duration INTERVAL = Duration.ofMillis(300);

    private final Streams streams;
    private final Words words;

    @Parameters(index = "0", paramLabel = "FOLDER")
    private String folder = "";

    @Parameters(index = "1", paramLabel = "COMPLAINT")
    private String file = "";

    @Option(names = "--saves", paramLabel = "N")
    private int saves = Integer.MAX_VALUE;

    @Mixin
    private SlipOutput output = new SlipOutput();

    private Complaint complaint = Complaint.ofText("");
    private CountDownLatch left = new CountDownLatch(0);

    WatchCommand(Streams streams, Words words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        AuthorFolder author = AuthorFolder.of("FOLDER", folder, words);
        complaint = Input.read(file, streams.in, words);
        if (output.refuses(author, streams, words)) {
            return CommandLineApp.BAD_INPUT;
        }
        left = new CountDownLatch(saves);
        try (ReloadingRules rules = ReloadingRules.watch(author.path(), this, INTERVAL)) {
            tell(words.say("watching", rules.assess(complaint).outcome().status()) + "\n");
            left.await();
        }
        return CommandLineApp.DONE;
    }

    @Override
    public void reloaded(ComplaintRules before, ComplaintRules now) {
        StringBuilder told = new StringBuilder();
        List<Difference> changes = Difference.between(before.assess(complaint), now.assess(complaint));
        changes.forEach(change -> told.append(change).append('\n'));
        tell(changes.isEmpty() ? words.say("watch.same") + "\n" : told.toString());
        left.countDown();
    }

    @Override
    public void refused(List<Diagnostic> slips) {
        tell(DiagnosticText.write(slips, words.chinese()));
        left.countDown();
    }

    private void tell(String text) {
        streams.out.print(text);
        streams.out.flush();
    }
}
