package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.testkit.stack.TestStack;
import cn.zhibao.testkit.stack.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Messages between offices as the tests write and answer them. Torch sends, Huancui receives, Zhuhai is a third.
final class ReferralFixture {

    static final String RECEIVER = "officer-huancui";
    static final String THIRD = "officer-zhuhai";

    private ReferralFixture() {}

    /// A case as the tests know it.
    record Known(String id, String caseNo) {}

    static Known registered() {
        var created =
                as("officer").body("""
                        {"region":"371071","source":"REPORT","right":"TRADEMARK","title":"只有本局知道的案件名称"}""").post("/cases").then().statusCode(201).extract();
        return new Known(created.path("id"), created.path("caseNo"));
    }

    /// A body that is right, with some fields otherwise.
    static Map<String, Object> message(String kind, String partner, Map<String, Object> otherwise) {
        var body = new HashMap<String, Object>(Map.of(
                "kind",
                kind,
                "partner",
                partner,
                "subject",
                "涉嫌跨区销售侵权商品 " + UUID.randomUUID(),
                "reason",
                "仓库在贵辖区",
                "basis",
                "胶东五市执法协作协议"));
        body.putAll(otherwise);
        return body;
    }

    static ValidatableResponse send(String user, Known matter, Map<String, Object> body) {
        return as(user).body(body).post("/cases/{id}/referrals", matter.id()).then();
    }

    static String sent(Known matter, String kind, String partner) {
        return send("officer", matter, message(kind, partner, Map.of()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse step(String user, String id, int seen, String noun, String body) {
        return raw(user, id, seen, noun, body, UUID.randomUUID().toString()).then();
    }

    /// Without the shared request of the other tests, which two threads must not share.
    static Response raw(String user, String id, int seen, String noun, String body, String key) {
        var asked = RestAssured.given()
                .auth()
                .oauth2(Tokens.of(user))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"" + seen + "\"");
        return (body.isEmpty() ? asked : asked.body(body)).post("/referrals/{id}/{noun}", id, noun);
    }

    static ValidatableResponse seen(String user, String id) {
        return as(user).get("/referrals/{id}", id).then();
    }

    static List<String> box(String user, String box) {
        return as(user).get("/referrals?size=200&box=" + box)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /// A piece of evidence of a case.
    static String piece(Known matter, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var upload = as("officer")
                .body(Map.of("name", "进货单.txt", "size", bytes.length, "kind", "DOCUMENT", "takenBy", "张承办"))
                .post("/cases/{id}/evidence", matter.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var part = RestAssured.given()
                .auth()
                .oauth2(Tokens.of("officer"))
                .contentType("application/octet-stream")
                .body(bytes)
                .put("/uploads/{id}/parts?offset=0", upload);
        assertThat(part.statusCode()).as(part.asString()).isEqualTo(200);
        var done = as("officer").body("{}").post("/uploads/{id}/completion", upload);
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(201);
        return done.path("id");
    }

    static void backdate(String id, String column, String by) throws SQLException {
        superuser("update referral set %1$s = %1$s - interval '%2$s' where id = '%3$s'".formatted(column, by, id));
    }

    static void superuser(String sql) throws SQLException {
        try (var connection = TestStack.superuser("case_intake");
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }
}
