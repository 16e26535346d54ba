package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.advice.Interview;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.FieldPath;
import io.complaintrules.json.ComplaintJson;
import io.complaintrules.law.AnswerChoice;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.QuestionField;
import io.complaintrules.report.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the questions that decide, one by one, and saves the complaint with the answers. */
@Command(
        name = "interview",
        description = "Asks what decides, one question after another, and saves the complaint as JSON.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class InterviewCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "FILE", description = "a complaint (JSON, or a plain narrative)")
    private String file = Input.STANDARD;

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "where to save the complaint; without it, it is printed")
    private @Nullable Path save;

    @Mixin
    private Output output = new Output();

    @Mixin
    private Rules rules = new Rules();

    InterviewCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        ComplaintRules loaded = rules.load();
        Interview interview;
        try {
            interview = loaded.interview(Input.read(file, streams.in));
        } catch (IOException | RuntimeException e) {
            Faults.of(e, output.language()).forEach(fault -> streams.err.println(Input.named(file) + ": " + fault));
            return CommandLineApp.BAD_INPUT;
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(streams.in, StandardCharsets.UTF_8));
        boolean more = true;
        while (more && interview.hasNext()) {
            more = ask(interview, lines, loaded.law());
        }
        streams.out.println(say(
                interview.verdict().outcome().headline().zh(),
                interview.verdict().outcome().headline().en()));
        return write(interview.complaint());
    }

    private boolean ask(Interview interview, BufferedReader lines, LawBook law) throws IOException {
        Interview.Ask ask = interview.next();
        QuestionField question = ask.question();
        streams.out.println(say(question.question().zh(), question.question().en()));
        List<AnswerChoice> choices = law.answers(ask.field()).stream()
                .filter(one -> ask.outcomes().containsKey(one.value()))
                .toList();
        for (int i = 0; i < choices.size(); i++) {
            streams.out.println("  " + (i + 1) + " "
                    + say(choices.get(i).name().zh(), choices.get(i).name().en()));
        }
        streams.out.println(
                say("  （回车跳过，? 不知道，< 退回上一题，. 结束）", "  (enter to skip, ? if you do not know, < to go back, . to stop)"));
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
            streams.out.println(say("这个回答填不进去，请再答一次", "That answer does not fit; please try again"));
        }
    }

    private int write(Complaint complaint) throws IOException {
        String json = ComplaintJson.writePretty(complaint);
        if (save == null) {
            streams.out.println(json);
        } else {
            Files.writeString(save, json + "\n");
        }
        return CommandLineApp.DONE;
    }

    private String say(String zh, String en) {
        return output.language() == Language.ZH ? zh : en;
    }
}
