package io.complaintrules.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class HostileRequestsTest extends RunningService {
    private static final Pattern WRITTEN = Pattern.compile("[\\p{IsHan}]|" + HostileRequests.SECRET);

    static List<HostileRequests.Case> cases() {
        return HostileRequests.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_bad_request_is_refused_with_a_problem_that_names_the_field_and_repeats_nothing(
            HostileRequests.Case hostile, CapturedOutput output) throws Exception {
        String answer = hostile.send().to(new Client(port));
        assertThat(answer)
                .matches("(?s)4\\d\\d .*")
                .contains("application/problem+json", "\"faults\":[{", "\"path\":\"")
                .doesNotContain(HostileRequests.SECRET, "Exception", "java.");
        assertThat(output.getAll()).doesNotContain(HostileRequests.SECRET, " ERROR ", "\tat ");
    }

    @Test
    void there_are_enough_of_them() {
        assertThat(cases()).hasSizeGreaterThan(60);
    }

    @Test
    void nothing_that_a_person_writes_is_logged(CapturedOutput output) throws Exception {
        Client client = new Client(port);
        String complaint =
                "{\"text\":\"" + FURIOUS + "我的电话" + HostileRequests.SECRET + "\",\"complainant\":{\"name\":\"王小明\"}}";
        for (String path : List.of(
                "assess", "advise", "interview", "draft", "why?rule=miit-appeal.name-missing", "why-not?id=court")) {
            assertThat(client.json("/api/" + path, complaint).statusCode()).isEqualTo(200);
        }
        client.form("/v2/check", "language=zh&text=" + Client.encoded(FURIOUS));
        client.form("/v2/check", "language=xx&text=" + Client.encoded(FURIOUS));
        LoggerFactory.getLogger(HostileRequestsTest.class).info("the log is read");
        assertThat(output.getAll().lines())
                .anyMatch(line -> line.endsWith("the log is read"))
                .noneMatch(line -> WRITTEN.matcher(line).find());
    }
}
