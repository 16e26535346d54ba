package desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** What the web application of README.md answers, over the network. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DeskControllerTest {
    @Value("${local.server.port}")
    private int port;

    @Test
    void a_complaint_gets_a_lean_verdict() throws Exception {
        HttpResponse<String> answer = post("{\"id\":\"W-1\",\"text\":\"手机账单多出一项198元的业务，我没有办理过。请求退还198元。\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.body()).startsWith("{\"form\":\"lean\"").contains("\"complaintId\":\"W-1\"", "miit-appeal");
    }

    @Test
    void what_cannot_be_a_complaint_is_refused_with_every_fault_and_without_what_was_written() throws Exception {
        HttpResponse<String> answer = post("{\"text\":\"abc\",\"nonsense\":\"secret\",\"matters\":[\"charge-disputes\"]}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("$.nonsense").doesNotContain("secret");
    }

    private HttpResponse<String> post(String json) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/complaints"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
