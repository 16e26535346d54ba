package io.complaintrules.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

class AuthorServiceTest extends AuthorService {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PARAMETERS = "law/parameters.yaml";

    @Autowired
    private ServletWebServerApplicationContext context;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @Test
    void the_server_listens_to_this_machine_alone_whatever_else_it_is_told() {
        Connector connector =
                ((TomcatWebServer) context.getWebServer()).getTomcat().getConnector();
        assertThat(connector.getProperty("address")).hasToString("localhost/127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, , , 200",
        "127.0.0.1:8080, , , 200",
        "[::1]:8080, , same-origin, 200",
        "evil.example, , , 403",
        "localhost.evil.example, , , 403",
        "127.0.0.1.evil.example, , , 403",
        "'', , , 403",
        "localhost, http://evil.example, , 403",
        "localhost, http://localhost:3000, , 403",
        "localhost, null, , 403",
        "localhost, , cross-site, 403",
        "localhost, , same-site, 403",
    })
    void only_its_own_pages_are_answered(String host, String origin, String site, String status) throws IOException {
        for (String path : List.of("/author/api/files", "/%61uthor/api/files", "/author;a=1/api/files", "/author/")) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                    + (origin == null ? "" : "Origin: " + origin + "\r\n")
                    + (site == null ? "" : "Sec-Fetch-Site: " + site + "\r\n") + "\r\n";
            assertThat(client.raw(request)).as(path).startsWith("HTTP/1.1 " + status);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.yaml",
                "law/../../outside.yaml",
                "law/link.yaml",
                "/etc/passwd",
                "law/new.yaml",
                "law\\\\parameters.yaml",
                "law/./parameters.yaml",
                "law/parameters.yaml\\u0000.txt",
                "..%2foutside.yaml",
                ""
            })
    void nothing_is_read_or_written_but_the_files_of_the_folder(String name) throws Exception {
        Path link = FOLDER.resolve("law/link.yaml");
        String outside = read(OUTSIDE);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, OUTSIDE.toAbsolutePath());
        HttpResponse<String> saved = client.json(
                "/author/api/save", "{\"name\":\"" + name + "\",\"was\":\"parameters: []\\n\",\"text\":\"x\"}");
        assertThat(saved.statusCode()).isEqualTo(400);
        assertThat(client.get("/author/api/file?name=" + Client.encoded(name)).statusCode())
                .isEqualTo(400);
        Files.delete(link);
        assertThat(read(OUTSIDE)).isEqualTo(outside);
        assertThat(FOLDER.resolve("law/new.yaml")).doesNotExist();
    }

    @Test
    void a_file_is_saved_as_a_whole_and_not_over_what_somebody_else_saved() throws Exception {
        Path file = FOLDER.resolve("law/parameters.yaml");
        String was = read(file);
        try {
            assertThat(save(was, was + "# one more\n")).isEqualTo(200);
            assertThat(read(file)).isEqualTo(was + "# one more\n");
            assertThat(save(was, "lost")).isEqualTo(400);
            assertThat(read(file)).isEqualTo(was + "# one more\n");
            try (Stream<Path> files = Files.list(file.getParent())) {
                assertThat(files).noneMatch(one -> one.toString().endsWith(".saving"));
            }
        } finally {
            write(file, was);
        }
    }

    private int save(String was, String text) throws Exception {
        return client.json("/author/api/save", body(Map.of("name", PARAMETERS, "was", was, "text", text)))
                .statusCode();
    }

    @Test
    void what_is_only_tried_is_written_nowhere() throws Exception {
        String was = read(FOLDER.resolve(PARAMETERS));
        JsonNode tried = post("try", edited(was, was.replace("amount: 15", "amount: 40")));
        assertThat(tried.at("/changes").toString())
                .contains("route miit-appeal", "COMPETENT ASK", "COMPETENT WAIT from 2026-12-12");
        assertThat(tried.at("/verdict/status").asText()).isEqualTo("WAIT");
        assertThat(read(FOLDER.resolve(PARAMETERS))).isEqualTo(was);
        JsonNode same = post("try", edited(was, was));
        assertThat(same.at("/changes")).isEmpty();
    }

    @Test
    void a_slip_has_its_place_and_there_is_no_verdict_with_it() throws Exception {
        String was = read(FOLDER.resolve(PARAMETERS));
        Object broken = edited(was, was.replaceFirst("unit: days", "unit: dais"));
        JsonNode slips = post("check", broken);
        assertThat(slips.findValuesAsText("file")).contains(PARAMETERS);
        assertThat(post("try", broken).at("/verdict").isMissingNode()).isTrue();
    }

    @Test
    void a_rule_says_why() throws Exception {
        String was = read(FOLDER.resolve(PARAMETERS));
        JsonNode why = post("why?rule=miit-appeal.not-yet-complained", edited(was, was));
        assertThat(why.at("/speaks").asBoolean()).isFalse();
        assertThat(why.at("/clauses")).isNotEmpty();
        assertThat(client.json("/author/api/why?rule=no.such", body(edited(was, was)))
                        .statusCode())
                .isEqualTo(400);
    }

    private static Map<String, Object> edited(String was, String text) {
        String complaint = "{\"text\":\"2026年7月20日，手机账单多出一项198元的业务，我没有办理过。请求退还198元。\",\"filedOn\":\"2026-11-27\","
                + "\"complainant\":{\"name\":\"王小明\",\"standing\":\"OWN\",\"identity\":\"VERIFIED\",\"phone\":\"13800138000\",\"address\":\"北京市\"},"
                + "\"respondent\":{\"name\":\"中国移动\",\"kind\":\"CARRIER\"},\"matters\":[\"charge-dispute\"],"
                + "\"priorComplaint\":{\"made\":\"YES\",\"madeOn\":\"2026-11-01\",\"reply\":\"NONE\"},\"proceedings\":[]}";
        return Map.of("edits", was.equals(text) ? Map.of() : Map.of(PARAMETERS, text), "complaint", complaint);
    }

    private JsonNode post(String path, Object body) throws Exception {
        HttpResponse<String> answer = client.json("/author/api/" + path, body(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String body(Object body) throws IOException {
        return JSON.writeValueAsString(body);
    }
}
