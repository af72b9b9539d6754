package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import cn.zhibao.testkit.stack.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class CaseIT {

    private static final String GOOD = """
            {"region":"371071","source":"COMPLAINT","right":"TRADEMARK","title":"涉嫌侵犯“海岬”注册商标专用权"}""";

    @Test
    void takesACaseFromRegistrationToRoutingAndSaysSo() {
        var created = as("officer").body(GOOD).post("/cases");
        created.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", matchesPattern(".*/cases/[0-9a-f-]{36}"))
                .body("caseNo", matchesPattern("371071-SRC-\\d{4}-\\d{4}"))
                .body("status", equalTo("REGISTERED"));
        var id = created.path("id").toString();

        as("officer")
                .header("If-Match", "\"1\"")
                .post("/cases/{id}/acceptance", id)
                .then()
                .statusCode(200);
        as("officer")
                .header("If-Match", "\"2\"")
                .body("{\"route\":\"MEDIATION\",\"basis\":\"双方均愿调解\"}")
                .post("/cases/{id}/routing", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("status", equalTo("ROUTED"));

        try (var probe = EventProbe.on("case-intake.events")) {
            var said = probe.await(3, heard -> heard.toString().contains(id));
            assertThat(said)
                    .extracting(heard -> heard.headers().get("ce_streamversion"))
                    .containsExactly("1", "2", "3");
            assertThat(said)
                    .extracting(heard -> heard.headers().get("ce_type"))
                    .containsExactly(
                            "cn.zhibao.case-intake.case-registered.v1",
                            "cn.zhibao.case-intake.case-accepted.v1",
                            "cn.zhibao.case-intake.case-routed.v1");
        }
    }

    @Test
    void answersARepeatedKeyTheSameAndRefusesItWithOtherContent() {
        var key = UUID.randomUUID().toString();

        var first = as("officer").header("Idempotency-Key", key).body(GOOD).post("/cases");
        var again = as("officer").header("Idempotency-Key", key).body(GOOD).post("/cases");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.path("id").toString()).isEqualTo(first.path("id").toString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        as("officer")
                .header("Idempotency-Key", key)
                .body(GOOD.replace("TRADEMARK", "PATENT"))
                .post("/cases")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/common/key-reused"));
        try (var probe = EventProbe.on("case-intake.events")) {
            var id = first.path("id").toString();
            assertThat(probe.afterSilenceOf(
                            Duration.ofSeconds(1), heard -> heard.toString().contains(id)))
                    .hasSize(1);
        }
    }

    @Test
    void refusesAStaleVersionAMissingOneAndASecondAcceptance() {
        var id = registered();

        as("officer").post("/cases/{id}/acceptance", id).then().statusCode(428);
        as("officer")
                .header("If-Match", "\"1\"")
                .post("/cases/{id}/acceptance", id)
                .then()
                .statusCode(200);
        as("officer")
                .header("If-Match", "\"1\"")
                .post("/cases/{id}/acceptance", id)
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(2));
        as("officer")
                .header("If-Match", "\"2\"")
                .post("/cases/{id}/acceptance", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/not-awaiting-decision"))
                .body("titleEn", containsString("not waiting"));
    }

    @Test
    void hidesACaseFromAnotherRegionExactlyAsOneThatDoesNotExist() {
        var id = registered();

        var foreign = as("officer-zhuhai").get("/cases/{id}", id);
        var absent = as("officer-zhuhai").get("/cases/{id}", UUID.randomUUID());

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(withoutInstance(foreign)).isEqualTo(withoutInstance(absent));
        as("officer-zhuhai")
                .header("If-Match", "\"1\"")
                .post("/cases/{id}/acceptance", id)
                .then()
                .statusCode(404);
        as("officer-zhuhai").get("/cases?size=200").then().statusCode(200).body("items.id", not(hasItem(id)));
        as("officer-zhuhai").body(GOOD).post("/cases").then().statusCode(404);
    }

    @Test
    void demandsATokenAndARole() {
        given().get("/cases").then().statusCode(401).body("type", equalTo("/problems/common/unauthenticated"));
        given().auth().oauth2("no.token.atall").get("/cases").then().statusCode(401);
        var tampered = Tokens.of("officer").replaceFirst("\\.[^.]{3}", ".AAA");
        given().auth().oauth2(tampered).get("/cases").then().statusCode(401);
        as("leader")
                .body(GOOD)
                .post("/cases")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/common/forbidden"));
        as("admin").get("/cases").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"region":"371071"                                                                      | 400 | malformed | -
                    []                                                                                      | 400 | -         | -
                    {"region":"371071","source":"X","right":"PATENT","title":"t"}                           | 400 | invalid | source
                    {"region":"37107","source":"REPORT","right":"PATENT","title":"t"}                       | 400 | invalid | region
                    {"region":"371071","source":"REPORT","right":"PATENT","title":" "}                      | 400 | invalid | title
                    {"region":"371071","source":"REPORT","right":"PATENT","title":"t\\u0000"}               | 400 | invalid | title
                    {"region":"371071","source":"REPORT","right":"PATENT"}                                  | 400 | invalid | title
                    {"region":"371071","source":"REPORT","right":"PATENT","title":"t","receivedOn":"2026-02-30"} | 400 | invalid | receivedOn
                    {"region":"371071","source":"REPORT","right":"PATENT","title":"t","receivedOn":"2999-01-01"} | 400 | invalid | receivedOn
                    {"region":"371071","source":"REPORT","right":"PATENT","title":"t","status":"ROUTED"}    | 400 | invalid | status
                    {"region":"371071","source":"REPORT","right":"PATENT","title":"t","receivedOn":20400}   | 400 | invalid | receivedOn
                    {"region":"371071","source":"REPORT","right":"PATENT","title":"t","knowingly":"true"}   | 400 | invalid | knowingly
                    {"region":"371071","source":"REPORT","right":"PATENT","title":"t","channel":0}          | 400 | invalid | channel
                    {"region":"371071","source":"REPORT","right":"PATENT","title":"t","sourceNumber":89001} | 400 | invalid | sourceNumber
                    {"region":"371071","source":"REPORT","right":"PATENT","title":"t","allegation":{"value":"12"}} | 400 | invalid | allegation.value
                    {"region":371071,"source":"REPORT","right":"PATENT","title":"t"}                        | 400 | invalid | region
                    {"region":"371071","source":"1","right":"PATENT","title":"t"}                           | 400 | invalid | source
                    """)
    void namesWhatIsWrong(String body, int status, String code, String field) {
        var answer = as("officer")
                .body(body)
                .post("/cases")
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"));
        if (!code.equals("-")) {
            answer.body("type", equalTo("/problems/common/" + code));
        }
        if (!field.equals("-")) {
            answer.body("errors.field", hasItem(field));
        }
    }

    @ParameterizedTest
    @CsvSource({"/cases;x", "/cases%3bx", "//cases", "/cases/../q", "/cases%2f", "/./cases"})
    void turnsOddPathsAway(String path) throws IOException, InterruptedException {
        // Not RestAssured: it tidies the very paths that matter here.
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Tokens.of("officer"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void explainsEveryProblemOnAPage() {
        given().get("/problems/case-intake/not-accepted").then().statusCode(200).body(containsString("分办"));
        given().get("/problems/common/stale").then().statusCode(200);
        given().get("/problems/common/nonsense").then().statusCode(404);
    }

    @Test
    void pagesByKeyWithoutLosingOrRepeatingACase() {
        var first = registered();
        var second = registered();
        var third = registered();

        var page = as("officer").queryParam("size", 2).get("/cases");

        assertThat(page.<java.util.List<String>>path("items.id")).containsExactly(third, second);
        as("officer")
                .queryParam("size", 1)
                .queryParam("after", page.<String>path("next"))
                .get("/cases")
                .then()
                .body("items.id", equalTo(java.util.List.of(first)));
        as("officer").queryParam("size", 0).get("/cases").then().statusCode(400);
    }

    /// More at once than the pool has places: none may wait for a place that another one holds.
    @Test
    void registersACrowdAtOnceUnderNumbersOfTheirOwn() throws InterruptedException, ExecutionException {
        var clients = 64;
        var token = Tokens.of("officer");
        try (var crowd = Executors.newFixedThreadPool(clients)) {
            var answers = new ArrayList<Future<Response>>();
            for (var i = 0; i < clients; i++) {
                answers.add(crowd.submit(() -> given().auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .body(GOOD)
                        .post("/cases")));
            }
            var numbers = new HashSet<String>();
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
                numbers.add(answer.get().path("caseNo"));
            }
            assertThat(numbers).hasSize(clients);
        }
    }

    private static String registered() {
        return as("officer").body(GOOD).post("/cases").path("id");
    }

    private static String withoutInstance(Response problem) {
        return problem.asString().replaceAll("urn:uuid:[0-9a-f-]+", "");
    }
}
