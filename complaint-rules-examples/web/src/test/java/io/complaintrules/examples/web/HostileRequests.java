package io.complaintrules.examples.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Requests that nobody should send, each with what must not come back. */
final class HostileRequests {
    /** Personal data: neither an answer nor a log may repeat it. */
    static final String SECRET = "13800138000";

    private static final String NAME = "\"" + SECRET + "\"";
    private static final String JSON = "application/json";

    /**
     * A request.
     *
     * @param name of the case
     * @param send sends it
     */
    record Case(String name, Sending send) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Sends something; returns status and body. */
    interface Sending {
        String to(Client client) throws Exception;
    }

    private HostileRequests() {}

    static List<Case> all() {
        List<Case> all = new ArrayList<>();
        bodies(all);
        addresses(all);
        forms(all);
        raw(all);
        return all;
    }

    private static void bodies(List<Case> all) {
        String deep = "{\"text\":".repeat(3000) + NAME;
        String[] bodies = {
            "",
            "{",
            "}",
            "[]",
            "null",
            "1",
            NAME,
            "{}",
            "{\"text\":}",
            "{\"text\":null}",
            "{\"text\":" + SECRET + "}",
            "{\"text\":[" + NAME + "]}",
            "{\"text\":{\"a\":" + NAME + "}}",
            "{\"text\":\"a\",\"text\":" + NAME + "}",
            "{\"" + SECRET + "\":1}",
            "{\"text\":\"a\",\"filedOn\":" + NAME + "}",
            "{\"text\":\"a\",\"filedOn\":\"2026-02-30\"}",
            "{\"text\":\"a\",\"filedOn\":20261127}",
            "{\"text\":\"a\",\"matters\":" + NAME + "}",
            "{\"text\":\"a\",\"matters\":[" + NAME + "]}",
            "{\"text\":\"a\",\"complainant\":" + NAME + "}",
            "{\"text\":\"a\",\"complainant\":{\"age\":" + NAME + "}}",
            "{\"text\":\"a\",\"complainant\":{\"age\":-1}}",
            "{\"text\":\"a\",\"complainant\":{\"identity\":" + NAME + "}}",
            "{\"text\":\"a\",\"respondent\":{\"kind\":" + NAME + "}}",
            "{\"text\":\"a\",\"losses\":[{\"head\":" + NAME + "}]}",
            "{\"text\":\"a\",\"losses\":[{\"head\":\"DIRECT\",\"amount\":-5}]}",
            "{\"text\":\"a\",\"losses\":[{\"head\":\"DIRECT\",\"amount\":1e999999999}]}",
            "{\"text\":\"a\",\"requests\":[{\"kind\":\"REFUND\",\"amount\":\"a lot\"}]}",
            "{\"text\":\"a\",\"evidence\":[{\"kind\":" + NAME + "}]}",
            "{\"text\":\"a\",\"evidence\":[null]}",
            "{\"text\":\"a\",\"circumstances\":{\"" + SECRET + "\":true}}",
            "{\"text\":\"a\",\"circumstances\":{\"fraud\":" + NAME + "}}",
            "{\"text\":\"a\",\"proceedings\":[{\"forum\":" + NAME + ",\"status\":\"FILED\"}]}",
            "{\"text\":\"a\",\"priorComplaint\":{\"made\":\"NO\",\"madeOn\":\"2026-01-01\"}}",
            "{\"text\":\"a\"} " + NAME,
            "{'text':" + NAME + "}",
            "{\"text\":\"a\u0000" + SECRET + "\"}",
            "{\"text\":\"\\ud800\\q" + SECRET + "\"}",
            "<complaint>" + SECRET + "</complaint>",
            "text=" + SECRET,
            deep,
            "[".repeat(50000),
            "{\"text\":\"" + "a".repeat(250000) + "\"}",
            "{\"text\":\"a\",\"x\":" + "9".repeat(5000) + "}",
            "{\"text\":\"a\"," + "\"k\":1,".repeat(3000) + "\"z\":" + NAME + "}"
        };
        for (int i = 0; i < bodies.length; i++) {
            String body = bodies[i];
            String path = List.of("/api/assess", "/api/advise", "/api/interview", "/api/draft")
                    .get(i % 4);
            all.add(new Case("body " + i, client -> said(client.json(path, body))));
        }
        byte[] notText = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xFF, (byte) 0xC0, (byte) 0x80, '"', '}'};
        all.add(new Case("not UTF-8", client -> said(client.send("POST", "/api/assess", JSON, notText))));
        all.add(new Case(
                "huge", client -> said(client.json("/api/assess", "{\"text\":\"" + "a".repeat(400_000) + SECRET))));
        all.add(new Case(
                "huge, size untold",
                client -> said(client.send(
                        "POST",
                        "/api/assess",
                        JSON,
                        BodyPublishers.ofByteArrays(java.util.Collections.nCopies(
                                50, "a".repeat(8192).getBytes(StandardCharsets.UTF_8)))))));
    }

    private static void addresses(List<Case> all) {
        String fine = "{\"text\":\"a\"}";
        for (String path : List.of(
                "/api/assess?form=" + SECRET,
                "/api/draft?to=" + SECRET,
                "/api/advise?body=" + SECRET,
                "/api/why",
                "/api/why?rule=" + SECRET,
                "/api/why-not",
                "/api/why-not?id=" + SECRET,
                "/api/" + SECRET,
                "/" + SECRET,
                "/api/assess/" + SECRET,
                "/api/%2e%2e/" + SECRET,
                "/js/..%2f..%2f" + SECRET)) {
            all.add(new Case("address " + path, client -> said(client.json(path, fine))));
        }
        for (String method : List.of("GET", "PUT", "DELETE", "PATCH", "TRACE")) {
            all.add(new Case(
                    "method " + method,
                    client -> said(client.send(method, "/api/assess", JSON, fine.getBytes(StandardCharsets.UTF_8)))));
        }
        for (String type : List.of(
                "text/plain",
                "application/xml",
                "multipart/form-data; boundary=x",
                "application/json;charset=" + SECRET)) {
            all.add(new Case(
                    "type " + type,
                    client -> said(client.send("POST", "/api/draft", type, "{".getBytes(StandardCharsets.UTF_8)))));
        }
    }

    private static void forms(List<Case> all) {
        for (String form : List.of(
                "",
                "text=" + SECRET,
                "language=zh-CN",
                "text=a&language=" + SECRET,
                "text=%zz" + SECRET + "&language=zh",
                "text=%ff" + SECRET + "%&language=en",
                "text=" + "a".repeat(200_000) + SECRET + "&language=zh",
                "a=b&".repeat(5000) + "language=zh")) {
            all.add(new Case("form of " + form.length(), client -> said(client.form("/v2/check", form))));
        }
        all.add(new Case("form as JSON", client -> said(client.json("/v2/check", "{\"text\":" + NAME + "}"))));
    }

    private static void raw(List<Case> all) {
        String host = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        for (String request : List.of(
                "GET /<" + SECRET + ">|{" + host + "\r\n",
                SECRET + "\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "POST /api/assess" + host + "Content-Type: application/json\r\nContent-Length: " + SECRET
                        + "\r\n\r\n{}",
                "POST /api/assess" + host + "Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"text\":"
                        + NAME,
                "POST /api/assess" + host + "Content-Length: -1\r\n\r\n",
                "POST /api/assess" + host + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz"
                        + SECRET + "\r\n",
                "GET /" + host + "X: " + SECRET.repeat(2000) + "\r\n\r\n")) {
            all.add(new Case("raw " + all.size(), client -> client.raw(request).replaceFirst("HTTP/1.1 ", "")));
        }
    }

    private static String said(java.net.http.HttpResponse<String> response) {
        return response.statusCode() + " "
                + response.headers().firstValue("Content-Type").orElse("") + "\n" + response.body();
    }
}
