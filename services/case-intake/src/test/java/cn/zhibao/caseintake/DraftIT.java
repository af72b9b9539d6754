package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What an officer has typed is there again on any machine, for that officer alone.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class DraftIT {

    @Test
    void keepsAFormAsItIsFilledIn() {
        var id = UUID.randomUUID();

        keep(id, null, "涉嫌").statusCode(200).header("ETag", "\"1\"").body("savedAt", notNullValue());
        keep(id, 1, "涉嫌侵犯“海岬”\\n商标").statusCode(200).header("ETag", "\"2\"");

        as("officer")
                .get("/drafts/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("fields.title", equalTo("涉嫌侵犯“海岬”\n商标"));
        as("officer").get("/drafts").then().body("id", hasItem(id.toString()));
    }

    /// Two windows on one draft: the second to save is told, and what the first kept still stands.
    @Test
    void neverWritesOverWhatWasKeptElsewhere() {
        var id = UUID.randomUUID();
        keep(id, null, "开头").statusCode(200);
        keep(id, 1, "在另一台电脑上写完").statusCode(200);

        keep(id, 1, "旧窗口里的字").statusCode(412);
        keep(id, null, "重新开始").statusCode(412);

        as("officer").get("/drafts/{id}", id).then().body("fields.title", equalTo("在另一台电脑上写完"));
    }

    @Test
    void belongsToNobodyElse() {
        var id = UUID.randomUUID();
        keep(id, null, "不给别人看").statusCode(200);

        as("officer-huancui").get("/drafts/{id}", id).then().statusCode(404);
        as("officer-huancui").get("/drafts").then().body("id", not(hasItem(id.toString())));
        as("officer-huancui").post("/drafts/{id}/disposal", id).then().statusCode(404);
        as("officer-huancui")
                .body("{\"fields\":{\"title\":\"改\"}}")
                .header("If-Match", "\"1\"")
                .post("/drafts/{id}", id)
                .then()
                .statusCode(412);
        as("approver").get("/drafts").then().statusCode(403);
        as("officer").get("/drafts/{id}", id).then().body("fields.title", equalTo("不给别人看"));
    }

    @Test
    void isGoneOnceItIsDiscarded() {
        var id = UUID.randomUUID();
        keep(id, null, "不要了").statusCode(200);

        as("officer").post("/drafts/{id}/disposal", id).then().statusCode(200);

        as("officer").get("/drafts/{id}", id).then().statusCode(404);
        as("officer").post("/drafts/{id}/disposal", id).then().statusCode(404);
    }

    @Test
    void asksToTidyUpBeforeThereAreTooMany() {
        for (var one = 0; one < 50; one++) {
            keepAs("officer-zhuhai", UUID.randomUUID(), null, "第" + one + "件").statusCode(200);
        }

        keepAs("officer-zhuhai", UUID.randomUUID(), null, "再来一件")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/too-many-drafts"));
    }

    @Test
    void namesWhatCannotBeKept() {
        var id = UUID.randomUUID();

        as("officer")
                .body("{}")
                .post("/drafts/{id}", id)
                .then()
                .statusCode(400)
                .body("errors.field", contains("fields"));
        as("officer")
                .body("{\"fields\":{\"title\":\"" + "长".repeat(4001) + "\"}}")
                .post("/drafts/{id}", id)
                .then()
                .statusCode(400);
        as("officer")
                .body("{\"fields\":{\"<b>\":\"x\"}}")
                .post("/drafts/{id}", id)
                .then()
                .statusCode(400);
        as("officer")
                .body("{\"fields\":{\"title\":null}}")
                .post("/drafts/{id}", id)
                .then()
                .statusCode(400);
        as("officer").body("[]").post("/drafts/{id}", id).then().statusCode(400);
        as("officer").get("/drafts/{id}", id).then().statusCode(404);
    }

    private static ValidatableResponse keep(UUID id, @Nullable Integer seen, String title) {
        return keepAs("officer", id, seen, title);
    }

    private static ValidatableResponse keepAs(String who, UUID id, @Nullable Integer seen, String title) {
        var request = as(who).body("{\"fields\":{\"title\":\"" + title + "\"}}");
        return (seen == null ? request : request.header("If-Match", "\"" + seen + "\""))
                .post("/drafts/{id}", id)
                .then();
    }
}
