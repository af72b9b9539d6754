package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whoever brought a matter follows it with what stands on the receipt, and learns nothing else.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class ReceiptIT {

    @Test
    void bearsTheNumberAndACodeThatIsTheSameEachTimeItIsPrinted() {
        var id = registered("COMPLAINT");

        var code = receipt(id)
                .body("code", matchesPattern("[0-9A-HJ-NP-RTUWXY]{10}"))
                .body("caseNo", matchesPattern("371071-SRC-\\d{4}-\\d{4,}"))
                .extract()
                .path("code")
                .toString();

        receipt(id).body("code", equalTo(code));
    }

    @Test
    void isNotInTheCaseItself() {
        var id = registered("COMPLAINT");
        var code = receipt(id).extract().path("code").toString();

        assertThat(as("officer").get("/cases/{id}", id).asString()).doesNotContain(code);
    }

    @Test
    void opensTheProgressOfTheMatterWithoutAToken() {
        var id = registered("COMPLAINT");
        var receipt = receipt(id).extract();
        var number = receipt.path("caseNo").toString();
        var code = receipt.path("code").toString();

        progress(number, code.toLowerCase().substring(0, 5) + "－ " + code.substring(5))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("status", equalTo("REGISTERED"))
                .body("decideBy", matchesPattern("\\d{4}-\\d{2}-\\d{2}"))
                .body("decidedOn", equalTo(null));

        as("officer").header("If-Match", "\"1\"").post("/cases/{id}/acceptance", id);

        progress(number, code)
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("decideBy", equalTo(null))
                .body("decidedOn", matchesPattern("\\d{4}-\\d{2}-\\d{2}"));
    }

    @Test
    void tellsNothingButHowFarItIs() {
        var receipt = receipt(registered("REPORT")).extract();

        Map<String, Object> told = progress(receipt.path("caseNo"), receipt.path("code"))
                .statusCode(200)
                .extract()
                .path("$");

        assertThat(told)
                .containsOnlyKeys(
                        "region",
                        "source",
                        "status",
                        "route",
                        "receivedOn",
                        "decidedOn",
                        "decideBy",
                        "overOn",
                        "survey",
                        "reward");
        assertThat(told.get("decideBy")).isNull();
    }

    @Test
    void looksWithAWrongCodeLikeANumberThatWasNeverGiven() {
        var number = receipt(registered("REPORT")).extract().path("caseNo").toString();

        var wrong = progress(number, "0000000000").statusCode(404).extract().asString();
        var unknown = progress("371071-SRC-1999-0001", "0000000000")
                .statusCode(404)
                .extract()
                .asString();

        assertThat(withoutInstance(wrong)).isEqualTo(withoutInstance(unknown));
    }

    @Test
    void isRenewedSoThatTheOldCodeOpensNothing() {
        var id = registered("COMPLAINT");
        var old = receipt(id).extract();
        var number = old.path("caseNo").toString();

        var renewed = renew("officer", id, 1, "renewal-" + id);
        renewed.statusCode(200).body("version", equalTo(2));

        var code = receipt(id).extract().path("code").toString();
        assertThat(code).isNotEqualTo(old.path("code").toString());
        assertThat(renewed.extract().asString()).doesNotContain(code);
        progress(number, old.path("code")).statusCode(404);
        progress(number, code).statusCode(200);
        renew("officer", id, 1, "renewal-" + id).statusCode(200).body("version", equalTo(2));
        receipt(id).body("code", equalTo(code));
    }

    @Test
    void isRenewedByOneOfTwoWhoSawTheSame() {
        var id = registered("REPORT");
        renew("officer", id, 1, "first-" + id).statusCode(200);

        renew("approver", id, 1, "second-" + id).statusCode(412).body("currentVersion", equalTo(2));
        renew("officer-zhuhai", id, 2, "third-" + id).statusCode(404);
        renew("mediator", id, 2, "fourth-" + id).statusCode(403);
    }

    @Test
    void isNeverMadeForAnotherDistrict() {
        as("officer-zhuhai")
                .get("/cases/{id}/receipt", registered("COMPLAINT"))
                .then()
                .statusCode(404);
    }

    @Test
    void namesWhatIsMissing() {
        given().get("/progress?caseNo=371071-SRC-2026-0001")
                .then()
                .statusCode(400)
                .body("errors.field", contains("code"))
                .body("errors[0]", not(anEmptyMap()));
        progress("x".repeat(61), "0").statusCode(400).body("errors.field", contains("caseNo"));
    }

    private static ValidatableResponse renew(String user, String id, int seen, String key) {
        return as(user).header("If-Match", "\"" + seen + "\"")
                .header("Idempotency-Key", key)
                .post("/cases/{id}/receipt-renewal", id)
                .then();
    }

    private static String withoutInstance(String problem) {
        return problem.replaceAll("urn:uuid:[0-9a-f-]+", "");
    }

    private static ValidatableResponse progress(String number, String code) {
        return given().queryParam("caseNo", number)
                .queryParam("code", code)
                .get("/progress")
                .then();
    }

    private static ValidatableResponse receipt(String id) {
        return as("officer").get("/cases/{id}/receipt", id).then().statusCode(200);
    }

    private static String registered(String source) {
        return as("officer")
                .body("""
                        {"region":"371071","source":"%s","right":"TRADEMARK","title":"涉嫌侵犯“海岬”注册商标专用权"}""".formatted(source))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
