package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.engine.UnknownRuleException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Why a rule speaks on a complaint, or which of its conditions keeps it silent. */
@Command(name = "why", mixinStandardHelpOptions = true, sortOptions = false)
final class WhyCommand implements Callable<Integer> {
    private final Streams streams;
    private final Words words;

    @Parameters(index = "0", paramLabel = "RULE")
    private String rule = "";

    @Parameters(index = "1", paramLabel = "COMPLAINT")
    private String complaint = Input.STANDARD;

    @Mixin
    private Rules rules = new Rules();

    WhyCommand(Streams streams, Words words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        ComplaintRules loaded = rules.load(words);
        try {
            streams.out.print(
                    loaded.why(Input.read(complaint, streams.in, words), rule).text(words.chinese()));
            return CommandLineApp.DONE;
        } catch (UnknownRuleException e) {
            throw new Refusal(words.chinese() ? e.zh() : String.valueOf(e.getMessage()), CommandLineApp.WRONG_USAGE);
        }
    }
}
