package cn.zhibao.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// One person at work: a request at a time, with a real token.
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Bench bench;
    private final String user;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Client(Bench bench, String user) {
        this.bench = bench;
        this.user = user;
    }

    JsonNode get(String service, String path) throws IOException, InterruptedException {
        return send(request(service, path).GET());
    }

    JsonNode post(String service, String path, int version, String body) throws IOException, InterruptedException {
        return send(request(service, path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    JsonNode upload(String service, String path, String csv) throws IOException, InterruptedException {
        return send(request(service, path)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(csv)));
    }

    JsonNode upload(String service, String path, byte[] file) throws IOException, InterruptedException {
        return send(request(service, path)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    byte[] download(String service, String path) throws IOException, InterruptedException {
        var answer = http.send(request(service, path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String service, String path) {
        return HttpRequest.newBuilder(URI.create(bench.system().url(service) + path))
                .header("Authorization", "Bearer " + bench.token(user));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
