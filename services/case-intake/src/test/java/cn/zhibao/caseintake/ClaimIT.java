package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import cn.zhibao.testkit.stack.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Matters between hands: claimed, given, given back.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class ClaimIT {

    private static final int ROUNDS = 20;

    /// At once, from the same version: one has it, the other is told that it has changed, and nothing is told twice.
    @Test
    void letsOnlyOneOfTwoWhoClaimAtOnceHaveIt() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var id = registered();

            var answers = atOnce(id, "officer", "officer-yu");

            assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200);
            assertThat(answers).filteredOn(answer -> answer.statusCode() != 200).allSatisfy(lost -> {
                assertThat(lost.statusCode()).isIn(409, 412);
                assertThat(lost.contentType()).startsWith("application/problem+json");
            });
            var winner = answers.stream()
                    .filter(answer -> answer.statusCode() == 200)
                    .findFirst()
                    .orElseThrow();
            look("officer", id)
                    .body("handling.handler", equalTo(winner.<String>path("handling.handler")))
                    .body("version", equalTo(2));
        }
    }

    @Test
    void saysWhoHasItByUserNameOnly() {
        var id = registered();

        change("officer", id, 1, "claim", "").statusCode(200).body("handling.handlerName", equalTo("王建国"));
        change("officer-yu", id, 2, "claim", "")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/already-claimed"));
        change("officer", id, 2, "release", "").statusCode(200).body("handling.handler", nullValue());

        try (var probe = EventProbe.on("case-intake.events")) {
            var told = probe.await(3, heard -> heard.value().contains(id));
            assertThat(told)
                    .extracting(EventProbe.Heard::type)
                    .containsExactly(
                            "cn.zhibao.case-intake.case-registered.v1",
                            "cn.zhibao.case-intake.case-assigned.v1",
                            "cn.zhibao.case-intake.case-released.v1");
            assertThat(told.get(1).value()).contains("\"handler\":\"officer\"").doesNotContain("王建国");
        }
    }

    @Test
    void isGivenToWhoeverIsOnRecordForTheRegion() {
        enter("officer");
        enter("officer-yu");
        enter("officer-zhuhai");
        var id = registered();

        assign("officer", id, 1, "officer-yu")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/nobody-has-it"));
        assign("approver", id, 1, "officer-yu").statusCode(200).body("handling.handlerName", equalTo("于晓梅"));
        assign("officer", id, 2, "officer")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/another-has-it"));
        change("officer", id, 2, "release", "").statusCode(409);
        assign("officer-yu", id, 2, "officer").statusCode(200).body("handling.handler", equalTo("officer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer-zhuhai", "approver", "nobody", "'; drop table officer; --", "王建国"})
    void isGivenToNobodyElse(String handler) {
        enter("officer-zhuhai");
        var id = registered();

        assign("approver", id, 1, handler).statusCode(400).body("errors.field", hasItem("handler"));
        look("officer", id).body("handling.handler", nullValue()).body("version", equalTo(1));
    }

    @Test
    void offersTheOfficersOfARegionWithWhatTheyHaveInHand() {
        enter("officer");
        enter("officer-yu");
        enter("officer-zhuhai");
        var before = inHand("officer-yu");
        var id = registered();
        change("officer-yu", id, 1, "claim", "").statusCode(200);

        assertThat(inHand("officer-yu")).isEqualTo(before + 1);
        as("approver")
                .get("/officers?region=371071")
                .then()
                .statusCode(200)
                .body("subject", hasItem("officer"))
                .body("subject", not(hasItem("officer-zhuhai")));
        as("officer-zhuhai").get("/officers?region=371071").then().statusCode(404);
        as("officer").get("/officers?region=nowhere").then().statusCode(400);
        as("officer").get("/officers").then().statusCode(400);
        as("approver").post("/officers").then().statusCode(403);
    }

    @Test
    void showsAForeignMatterToNobody() {
        var id = registered();
        change("officer", id, 1, "claim", "").statusCode(200);

        change("officer-zhuhai", id, 2, "release", "").statusCode(404);
        change("officer-zhuhai", id, 2, "claim", "").statusCode(404);
        assign("officer-zhuhai", id, 2, "officer-zhuhai").statusCode(404);
        as("leader")
                .header("If-Match", "\"2\"")
                .post("/cases/{id}/claim", id)
                .then()
                .statusCode(403);
        as("officer").post("/cases/{id}/release", id).then().statusCode(428);
    }

    @Test
    void changesHandsNoMoreOnceItIsFinished() {
        var id = registered();
        change("officer", id, 1, "refusal", "{\"ground\":\"NOT_OUR_DUTY\"}").statusCode(200);

        change("officer", id, 2, "claim", "")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/already-finished"));
        assign("approver", id, 2, "nobody")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/already-finished"));
    }

    private static int inHand(String subject) {
        return as("officer")
                .get("/officers?region=371071")
                .jsonPath()
                .getInt("find { it.subject == '" + subject + "' }.open");
    }

    private static List<Response> atOnce(String id, String... officers) throws Exception {
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newFixedThreadPool(officers.length)) {
            var running = new ArrayList<Future<Response>>();
            for (var officer : officers) {
                Tokens.of(officer);
                running.add(crowd.submit(() -> {
                    start.await();
                    return as(officer).header("If-Match", "\"1\"").post("/cases/{id}/claim", id);
                }));
            }
            start.countDown();
            var answers = new ArrayList<Response>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static void enter(String officer) {
        as(officer).post("/officers").then().statusCode(200).body("subject", equalTo(officer));
    }

    private static ValidatableResponse look(String user, String id) {
        return as(user).get("/cases/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse assign(String user, String id, int seen, String handler) {
        return change(user, id, seen, "assignment", "{\"handler\":\"" + handler + "\"}");
    }

    private static ValidatableResponse change(String user, String id, int seen, String noun, String body) {
        return as(user).header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/cases/{id}/{noun}", id, noun)
                .then();
    }

    private static String registered() {
        return as("officer")
                .body("{\"region\":\"371071\",\"source\":\"REPORT\",\"right\":\"PATENT\",\"title\":\"涉嫌假冒专利\"}")
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
