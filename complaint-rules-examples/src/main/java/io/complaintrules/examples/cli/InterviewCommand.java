package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.advice.Interview;
import io.complaintrules.complaint.FieldPath;
import io.complaintrules.json.ComplaintJson;
import io.complaintrules.law.AnswerChoice;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.QuestionField;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the questions that decide, one by one, and saves the complaint with the answers. */
@Command(name = "interview", mixinStandardHelpOptions = true, sortOptions = false)
final class InterviewCommand implements Callable<Integer> {
    private final Streams streams;
    private final Words words;

    @Parameters(paramLabel = "FILE")
    private String file = Input.STANDARD;

    @Option(names = "--save", paramLabel = "FILE")
    private @Nullable String save;

    @Mixin
    private Rules rules = new Rules();

    InterviewCommand(Streams streams, Words words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        ComplaintRules loaded = rules.load(words);
        Interview interview = loaded.interview(Input.read(file, streams.in, words));
        try (Target target = save == null ? null : Target.of("--save", save, streams, words)) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(streams.in, StandardCharsets.UTF_8));
            boolean more = true;
            while (more && interview.hasNext()) {
                more = ask(interview, lines, loaded.law());
            }
            streams.out.print(words.language().of(interview.verdict().outcome().headline()) + "\n");
            String json = ComplaintJson.writePretty(interview.complaint());
            if (target == null) {
                streams.out.print(json + "\n");
            } else {
                target.line(json);
                target.keep();
            }
        }
        return CommandLineApp.DONE;
    }

    private boolean ask(Interview interview, BufferedReader lines, LawBook law) throws IOException {
        Interview.Ask ask = interview.next();
        QuestionField question = ask.question();
        streams.out.print(words.language().of(question.question()) + "\n");
        List<AnswerChoice> choices = law.answers(ask.field()).stream()
                .filter(one -> ask.outcomes().containsKey(one.value()))
                .toList();
        for (int i = 0; i < choices.size(); i++) {
            streams.out.print(
                    "  " + (i + 1) + " " + words.language().of(choices.get(i).name()) + "\n");
        }
        streams.out.print(words.say("interview.keys") + "\n");
        streams.out.flush();
        String line = lines.readLine();
        if (line == null || line.strip().equals(".")) {
            return false;
        }
        String said = line.strip();
        if (said.equals("<")) {
            interview.back();
        } else if (said.isEmpty() || said.equals("?")) {
            interview.pass();
        } else {
            answer(interview, ask.field(), said, choices);
        }
        return true;
    }

    private void answer(Interview interview, String field, String said, List<AnswerChoice> choices) {
        try {
            boolean number = said.length() == 1 && Character.isDigit(said.charAt(0));
            int place = number ? said.charAt(0) - '1' : -1;
            String word =
                    place >= 0 && place < choices.size() ? choices.get(place).value() : said;
            interview.answer(word.equals("none") ? List.of() : FieldPath.parse(field, word));
        } catch (RuntimeException e) {
            streams.out.print(words.say("interview.again") + "\n");
        }
    }
}
