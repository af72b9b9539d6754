package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/// From where and by which way a matter came in, and on what one from there is turned away.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class SourceIT {

    @Test
    void offersTheGroundsOfASourceAndTakesNoOther() {
        var report = register("REPORT", "HOTLINE")
                .statusCode(201)
                .body("channel", equalTo("HOTLINE"))
                .body("grounds.ground", contains("NOT_OUR_DUTY", "NO_CONCRETE_CLUE", "REPEATED", "OTHER_BY_LAW"));
        var id = report.extract().<String>path("id");

        refuse(id, "IDENTITY").statusCode(400).body("errors.field", contains("ground"));
        refuse(id, "REPEATED")
                .statusCode(200)
                .body("refusal.ground", equalTo("REPEATED"))
                .body("refusal.confidence", equalTo("UNVERIFIED"))
                .body("grounds", hasSize(0));
    }

    @Test
    void namesTheItemOfTheArticleUnderWhichAComplaintIsRefused() {
        refuse(register("COMPLAINT", "WINDOW").extract().path("id"), "TIME_BARRED")
                .statusCode(200)
                .body("refusal.article.zh", equalTo("《市场监督管理投诉举报处理办法》第十六条第（四）项"));
    }

    @Test
    void namesAChannelItDoesNotKnow() {
        register("REPORT", "PIGEON").statusCode(400).body("errors.field", contains("channel"));
    }

    private static ValidatableResponse register(String source, String channel) {
        return as("officer").body("""
                        {"region":"371071","source":"%s","channel":"%s","right":"TRADEMARK","title":"涉嫌侵犯商标专用权"}""".formatted(source, channel)).post("/cases").then();
    }

    private static ValidatableResponse refuse(String id, String ground) {
        return as("officer")
                .header("If-Match", "\"1\"")
                .body("{\"ground\":\"%s\"}".formatted(ground))
                .post("/cases/{id}/refusal", id)
                .then();
    }
}
