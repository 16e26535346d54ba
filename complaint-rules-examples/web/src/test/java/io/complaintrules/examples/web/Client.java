package io.complaintrules.examples.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Sends requests, good and bad. */
final class Client {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;

    Client(int port) {
        this.port = port;
    }

    HttpResponse<String> json(String path, String body) throws IOException, InterruptedException {
        return send("POST", path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> form(String path, String body) throws IOException, InterruptedException {
        return send("POST", path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "text/plain", new byte[0]);
    }

    HttpResponse<String> send(String method, String path, String type, byte[] body)
            throws IOException, InterruptedException {
        return send(method, path, type, BodyPublishers.ofByteArray(body));
    }

    HttpResponse<String> send(String method, String path, String type, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", type)
                        .method(method, body)
                        .build(),
                BodyHandlers.ofString());
    }

    /** What is no HTTP, or not yet all of it. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            try (InputStream answer = socket.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
