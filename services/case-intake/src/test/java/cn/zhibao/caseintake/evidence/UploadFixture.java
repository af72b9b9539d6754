package cn.zhibao.caseintake.evidence;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file on its way in over HTTP, step by step.
final class UploadFixture {

    static final int PART = 100_000;

    private UploadFixture() {}

    static String registered(String user, String region) {
        return as(user).body(Map.of("region", region, "source", "REPORT", "right", "PATENT", "title", "涉嫌假冒专利"))
                .post("/cases")
                .path("id");
    }

    static Response announce(String user, String matter, String name, long size) {
        var body = new HashMap<String, Object>(
                Map.of("name", name, "size", size, "kind", "ELECTRONIC", "takenOn", "2026-01-05", "takenBy", "张承办"));
        body.put("takenAt", "高新区某仓库");
        body.put("takenFrom", "某公司");
        return as(user).body(body).post("/cases/{id}/evidence", matter);
    }

    static String announced(String matter, String name, long size) {
        var answer = announce("officer", matter, name, size);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("id");
    }

    static Response part(String upload, long offset, byte[] bytes) {
        return as("officer")
                .contentType("application/octet-stream")
                .body(bytes)
                .put("/uploads/{id}/parts?offset=" + offset, upload);
    }

    static Response finish(String upload, @Nullable String sha256) {
        return as("officer")
                .body(sha256 == null ? "{}" : "{\"sha256\":\"" + sha256 + "\"}")
                .post("/uploads/{id}/completion", upload);
    }

    static String taken(String matter, String name, byte[] bytes) throws IOException {
        var upload = announced(matter, name, bytes.length);
        for (var at = 0; at < bytes.length; at += PART) {
            part(upload, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PART)))
                    .then()
                    .statusCode(200);
        }
        var done = finish(upload, hash(bytes));
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(201);
        return done.path("id");
    }

    static List<String> acts(String piece) {
        return as("officer").get("/evidence/{id}/custody", piece).path("act");
    }

    static String hash(byte[] bytes) throws IOException {
        return Hashes.of(new ByteArrayInputStream(bytes));
    }
}
