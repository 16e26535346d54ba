package io.complaintrules.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.complaintrules.json.AdviceJson;
import io.complaintrules.json.VerdictJson;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceTest extends RunningService {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COMPLAINT = "{\"text\":\"" + FURIOUS + "\"}";

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @Test
    void a_verdict_comes_in_the_form_of_the_library() throws Exception {
        assertThat(VerdictJson.readLean(client.json("/api/assess", COMPLAINT).body())
                        .jurisdiction()
                        .recommended())
                .isEqualTo("miit-appeal");
        assertThat(VerdictJson.readSummary(
                        client.json("/api/assess?form=SUMMARY", COMPLAINT).body()))
                .isNotNull();
    }

    @Test
    void advice_comes_in_the_form_of_the_library() throws Exception {
        assertThat(AdviceJson.readAdvice(client.json("/api/advise", COMPLAINT).body())
                        .plans())
                .isNotEmpty();
    }

    @Test
    void a_question_that_was_passed_is_not_asked_again() throws Exception {
        JsonNode first = JSON.readTree(client.json("/api/interview", COMPLAINT).body());
        String field = first.at("/ask/field").asText();
        JsonNode second = JSON.readTree(
                client.json("/api/interview?passed=" + field, COMPLAINT).body());
        assertThat(field).isNotEmpty();
        assertThat(second.at("/ask/field").asText()).isNotEmpty().isNotEqualTo(field);
        assertThat(first.at("/ask/why/0/law/0/url").asText()).startsWith("https://");
    }

    @Test
    void an_answer_can_be_put_where_the_question_says() throws Exception {
        JsonNode ask =
                JSON.readTree(client.json("/api/interview", COMPLAINT).body()).at("/ask");
        String answered = "{\"text\":\"" + FURIOUS + "\",\"" + ask.at("/field").asText() + "\":"
                + ask.at("/choices/0/value") + "}";
        JsonNode next = JSON.readTree(client.json("/api/interview", answered).body());
        assertThat(ask.at("/field").asText()).isEqualTo("proceedings");
        assertThat(next.at("/ask/field").asText()).isNotEqualTo("proceedings");
    }

    @Test
    void a_draft_can_be_addressed_to_another_body() throws Exception {
        JsonNode draft =
                JSON.readTree(client.json("/api/draft?to=samr-12315", COMPLAINT).body());
        assertThat(draft.at("/authority").asText()).isEqualTo("samr-12315");
        assertThat(draft.at("/text").asText()).contains("198元").doesNotContain("骗子");
    }

    @Test
    void why_and_why_not_have_the_law_behind_them() throws Exception {
        JsonNode why = JSON.readTree(
                client.json("/api/why?rule=miit-appeal.name-missing", COMPLAINT).body());
        JsonNode whyNot = JSON.readTree(
                client.json("/api/why-not?id=samr-12315", COMPLAINT).body());
        assertThat(why.at("/speaks").asBoolean()).isTrue();
        assertThat(whyNot.at("/blockers/0/reason/law/0/provision").asText()).isNotEmpty();
    }

    @Test
    void editors_that_speak_language_tool_get_the_flags() throws Exception {
        JsonNode check = JSON.readTree(client.form("/v2/check", "language=zh-CN&text=" + Client.encoded(FURIOUS))
                .body());
        List<String> words = check.at("/matches").findValues("offset").stream()
                .map(JsonNode::asText)
                .toList();
        JsonNode last = check.at("/matches/2");
        int from = last.at("/offset").asInt();
        assertThat(words).isNotEmpty();
        assertThat(FURIOUS.substring(from, from + last.at("/length").asInt())).isEqualTo("不退我就曝光你们");
        assertThat(last.at("/replacements/0/value").asText()).isEqualTo("如协商不成，我将依法投诉或起诉");
        assertThat(last.at("/rule/category/id").asText()).isEqualTo("EXPOSURE_FOR_MONEY");
        assertThat(client.form("/v2/check", "language=auto&text=").body()).contains("\"matches\":[]");
    }

    @Test
    void health_tells_the_day_of_the_law_and_metrics_tell_outcomes() throws Exception {
        HttpResponse<String> assessed = client.json("/api/assess", COMPLAINT);
        assertThat(assessed.statusCode()).isEqualTo(200);
        assertThat(client.get("/actuator/health").body()).contains("\"asOf\":\"2026-11-27\"");
        assertThat(client.get("/actuator/metrics/complaints.assessed").body()).contains("\"ASK\"");
    }

    @Test
    void the_api_is_described() throws Exception {
        JsonNode paths = JSON.readTree(client.get("/v3/api-docs").body()).at("/paths");
        assertThat(paths.fieldNames())
                .toIterable()
                .contains("/api/assess", "/api/advise", "/api/interview", "/api/draft", "/v2/check");
        assertThat(paths.at("/~1api~1assess/post/requestBody/content").toString())
                .contains("Complaint");
        assertThat(client.get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
    }

    @Test
    void the_page_may_run_nothing_inline_and_fetch_nothing_from_elsewhere() throws Exception {
        assertThat(client.get("/").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "style-src 'self';", "connect-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(client.json("/api/assess", COMPLAINT).headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    @Test
    void there_is_no_view_of_an_author_unless_it_is_asked_for() throws Exception {
        for (String address :
                List.of("/author", "/author/", "/author/index.html", "/author/js/main.js", "/author/api/files")) {
            assertThat(client.get(address).statusCode()).as(address).isEqualTo(404);
        }
    }
}
