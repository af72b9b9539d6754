package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Worklists as somebody likes to see them: kept by name, for oneself or for the office.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class SavedListIT {

    @Test
    void keepsWhatTheListIsNarrowedTo() {
        var name = aName();

        var id = save("officer", name, false).statusCode(201).extract().<String>path("id");

        var mine = as("officer").get("/views").then().statusCode(200);
        mine.body("find { it.id == '%s' }.name".formatted(id), equalTo(name))
                .body(
                        "find { it.id == '%s' }.criteria".formatted(id),
                        equalTo(java.util.Map.of("tab", "all", "counter", "overdue")))
                .body("find { it.id == '%s' }.own".formatted(id), equalTo(true))
                .body("find { it.id == '%s' }.removable".formatted(id), equalTo(true));
        as("officer-yu").get("/views").then().body("id", not(hasItem(id)));
        as("officer-yu").post("/views/{id}/disposal", id).then().statusCode(404);
        as("approver").post("/views/{id}/disposal", id).then().statusCode(404);
        as("officer").post("/views/{id}/disposal", id).then().statusCode(200);
        as("officer").post("/views/{id}/disposal", id).then().statusCode(404);
    }

    /// Shared is with the office, and with no other.
    @Test
    void sharesWithTheOfficeAlone() {
        var id = save("officer", aName(), true).statusCode(201).extract().<String>path("id");

        as("officer-yu")
                .get("/views")
                .then()
                .body("find { it.id == '%s' }.own".formatted(id), equalTo(false))
                .body("find { it.id == '%s' }.removable".formatted(id), equalTo(false));
        as("officer-huancui").get("/views").then().body("id", not(hasItem(id)));
        as("officer-huancui").post("/views/{id}/disposal", id).then().statusCode(404);
        as("officer-yu").post("/views/{id}/disposal", id).then().statusCode(403);
        as("approver").get("/views").then().body("find { it.id == '%s' }.removable".formatted(id), equalTo(true));
        as("approver").post("/views/{id}/disposal", id).then().statusCode(200);
        as("officer").get("/views").then().body("id", not(hasItem(id)));
    }

    @Test
    void takesANameOncePerPerson() {
        var name = aName();
        save("officer", name, false).statusCode(201);

        save("officer", " " + name + " ", true)
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/view-name-taken"))
                .body("errors.field", contains("name"));
        save("officer-yu", name, false).statusCode(201);
    }

    /// Two windows that save one name at once: one is told.
    @Test
    void takesANameOnceAlsoWhenTwoSaveAtOnce() throws Exception {
        var name = aName();
        try (var two = Executors.newFixedThreadPool(8)) {
            Callable<Integer> saving =
                    () -> save("officer", name, false).extract().statusCode();
            var answers = two
                    .invokeAll(IntStream.range(0, 8).mapToObj(one -> saving).toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        }
    }

    /// As many as somebody finds again, also when the last place is asked for twice at once.
    @Test
    void asksToTidyUpBeforeThereAreTooMany() throws Exception {
        try (var many = Executors.newFixedThreadPool(8)) {
            Callable<Integer> saving =
                    () -> save("officer-zhuhai", aName(), false).extract().statusCode();
            var answers = many
                    .invokeAll(IntStream.range(0, 30).mapToObj(one -> saving).toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsOnly(201, 409);
        }
        save("officer-zhuhai", aName(), false)
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/too-many-views"));
        as("officer-zhuhai").get("/views").then().body("count { it.own }", equalTo(20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"\",\"criteria\":{}}",
                "{\"name\":\"   \",\"criteria\":{}}",
                "{\"criteria\":{}}",
                "{\"name\":\"一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一\",\"criteria\":{}}",
                "{\"name\":\"x\"}",
                "{\"name\":\"x\",\"criteria\":{\"<b>\":\"x\"}}",
                "{\"name\":\"x\",\"criteria\":{\"tab\":\"<b>\"}}",
                "{\"name\":\"x\",\"criteria\":{\"tab\":null}}",
                "{\"name\":\"a\\u0000b\",\"criteria\":{}}",
                "[]"
            })
    void namesWhatCannotBeKept(String body) {
        as("officer").body(body).post("/views").then().statusCode(400);
    }

    private static ValidatableResponse save(String who, String name, boolean shared) {
        return as(who).body("""
                        {"name":"%s","shared":%s,"criteria":{"tab":"all","counter":"overdue"}}""".formatted(name, shared)).post("/views").then();
    }

    private static String aName() {
        return "看 " + UUID.randomUUID().toString().substring(0, 18);
    }
}
