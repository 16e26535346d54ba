package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.json.ComplaintJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewCommandTest {
    private static final String TOLD =
            "{\"filedOn\":\"2026-11-23\",\"text\":\"移动把我套餐改了没经过我同意，从38变成128，11月2日发现的，要求恢复原套餐。\"}";

    @TempDir
    private Path folder;

    @Test
    void each_question_comes_once_until_the_outcome_is_settled() throws IOException {
        Run run = interview("?\n?\n?\n?\n?\n?\n?\n?\n?\n?\n?\n?\n");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> line.endsWith("？")))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void an_answer_is_saved_and_one_that_is_taken_back_is_not() throws IOException, InvalidComplaintException {
        Path saved = folder.resolve("saved.json");
        Run run = interview("1\n<\n.\n", "--save", saved.toString());
        assertThat(run.err()).isEmpty();
        Complaint before = ComplaintJson.read(TOLD);
        assertThat(ComplaintJson.read(Files.readString(saved))).isEqualTo(before);
        interview("1\n.\n", "--save", saved.toString());
        assertThat(ComplaintJson.read(Files.readString(saved))).isNotEqualTo(before);
    }

    @Test
    void the_first_question_comes_again_when_it_is_taken_back() throws IOException {
        String first = question(interview(".\n"));
        assertThat(interview("?\n<\n.\n").out().lines().filter(first::equals)).hasSize(2);
    }

    @Test
    void what_does_not_fit_is_asked_again() throws IOException {
        Run run = interview("nonsense\n.\n");
        assertThat(run.out()).contains("请再答一次");
        assertThat(run.out().lines().filter(question(run)::equals)).hasSize(2);
    }

    @Test
    void it_speaks_the_language_asked_for() throws IOException {
        assertThat(interview(".\n", "--lang", "en").out())
                .contains("enter to skip")
                .doesNotContain("回车");
    }

    @Test
    void the_end_of_the_answers_is_the_end_of_the_interview() throws IOException {
        assertThat(interview("").out()).contains("\"text\"");
    }

    private Run interview(String answers, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("told.json"), TOLD);
        String[] args = new String[more.length + 2];
        args[0] = "interview";
        args[1] = file.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return Run.of(Run.utf8(answers), args);
    }

    private static String question(Run run) {
        return run.out().lines().findFirst().orElseThrow();
    }
}
