package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/// Matters that came to their end, and answers about them.
final class SatisfactionFixture {

    static final String GOOD = "\"overall\":5,\"toldInTime\":true,\"comment\":\"办得很快\"";

    private SatisfactionFixture() {}

    /// A matter and what stands on its receipt.
    record Receipt(String id, String caseNo, String code) {}

    static Receipt registered(String source, String receivedOn) {
        String id = as("officer")
                .body("""
                        {"region":"371071","source":"%s","right":"TRADEMARK","title":"待回访的事项","receivedOn":"%s"}""".formatted(source, receivedOn))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var receipt = as("officer")
                .get("/cases/{id}/receipt", id)
                .then()
                .statusCode(200)
                .extract();
        return new Receipt(id, receipt.path("caseNo"), receipt.path("code"));
    }

    /// Taken back on a day, which ends it.
    static Receipt over(String source, String on) {
        var receipt = registered(source, on);
        step(receipt.id(), 1, "withdrawal", "{\"reason\":\"自行和解\",\"withdrawnOn\":\"%s\"}".formatted(on))
                .statusCode(200);
        return receipt;
    }

    static ValidatableResponse step(String id, int seen, String noun, String body) {
        return as("officer")
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/cases/{id}/{noun}", id, noun)
                .then();
    }

    /// The answer of whoever holds the receipt, without a token.
    static ValidatableResponse answer(Receipt receipt, String code, String said) {
        return given().contentType(ContentType.JSON)
                .body("{\"caseNo\":\"%s\",\"code\":\"%s\",%s}".formatted(receipt.caseNo(), code, said))
                .post("/progress/satisfaction")
                .then();
    }

    static ValidatableResponse answer(Receipt receipt, String said) {
        return answer(receipt, receipt.code(), said);
    }

    /// What was said on the telephone, as an officer writes it down.
    static ValidatableResponse record(String user, String id, String said) {
        return as(user).body("{" + said + "}")
                .post("/cases/{id}/satisfaction", id)
                .then();
    }

    static ValidatableResponse standing(String user, String id) {
        return as(user).get("/cases/{id}/satisfaction", id).then();
    }

    static ValidatableResponse progress(Receipt receipt) {
        return given().queryParam("caseNo", receipt.caseNo())
                .queryParam("code", receipt.code())
                .get("/progress")
                .then();
    }

    static ValidatableResponse year(String user, int year) {
        return as(user).queryParam("region", "371071")
                .queryParam("year", year)
                .get("/satisfaction")
                .then();
    }
}
