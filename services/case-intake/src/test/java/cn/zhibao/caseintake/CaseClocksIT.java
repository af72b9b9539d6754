package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/// The clocks of the register over HTTP. What came in on Wednesday 30 September 2026 meets National Day, the make-up
/// Saturday of 10 October, and is due on the days counted by hand in docs/clock-cases.md.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class CaseClocksIT {

    @Test
    void takesAComplaintUpWithinSevenWorkingDays() {
        var id = registered("COMPLAINT");

        look(id).body("deadline.rule", equalTo("C-ACCEPT"))
                .body("deadline.due", equalTo("2026-10-15"))
                .body("deadline.light", equalTo("RED"));
        change(id, 1, "acceptance", "").statusCode(200).body("deadline", nullValue());

        as("officer")
                .get("/cases/{id}/clocks", id)
                .then()
                .body("rule", contains("C-ACCEPT"))
                .body("[0].state", equalTo("STOPPED"))
                .body("[0].trace[-1].total", equalTo(7));
    }

    /// The tenth is a Saturday that is worked: 8 9 10, 12 to 16, 19 to 23, 26 and 27 October are fifteen.
    @Test
    void verifiesAReportWithinFifteenWorkingDaysAlsoAfterItsAcceptance() {
        var id = registered("REPORT");

        look(id).body("deadline.rule", equalTo("R-VERIFY")).body("deadline.due", equalTo("2026-10-27"));
        change(id, 1, "acceptance", "").statusCode(200).body("deadline.due", equalTo("2026-10-27"));
    }

    /// Not a consumer's dispute: nobody decides on taking it up within seven days, it is verified as any clue is.
    @Test
    void verifiesARightHoldersComplaintAsAClue() {
        var id = registered("RIGHT_HOLDER");

        look(id).body("deadline.rule", equalTo("P-VERIFY")).body("deadline.due", equalTo("2026-10-27"));
    }

    @Test
    void handsTheClockOnWithTheCase() {
        var id = registered("REPORT");
        change(id, 1, "acceptance", "").statusCode(200);

        change(id, 2, "routing", "{\"route\":\"PENALTY\",\"basis\":\"有初步证据\"}")
                .statusCode(200)
                .body("deadline", nullValue());

        as("officer").get("/cases/{id}/clocks", id).then().body("", hasSize(0));
        try (var probe = EventProbe.on("case-intake.events")) {
            var routed = probe.await(
                    heard -> heard.value().contains(id) && heard.type().endsWith("case-routed.v1"));
            assertThat(routed.value())
                    .contains("\"clueOn\":\"2026-09-30\"")
                    .contains("\"source\":\"REPORT\"")
                    .contains("\"acceptedOn\":");
        }
    }

    /// In between it was elsewhere, so whoever verifies it now begins with what reaches him today.
    @Test
    void countsFromTheRoutingWhenACaseIsRoutedAgain() {
        var id = registered("REPORT");
        change(id, 1, "acceptance", "").statusCode(200);
        change(id, 2, "routing", "{\"route\":\"MEDIATION\",\"basis\":\"双方均愿调解\"}")
                .statusCode(200);
        change(id, 3, "routing", "{\"route\":\"PENALTY\",\"basis\":\"调解不成\"}").statusCode(200);

        try (var probe = EventProbe.on("case-intake.events")) {
            var again = probe.await(heard -> heard.value().contains(id)
                    && heard.type().endsWith("case-routed.v1")
                    && heard.value().contains("\"route\":\"PENALTY\""));
            assertThat(again.value()).doesNotContain("\"clueOn\":\"2026-09-30\"");
        }
    }

    @Test
    void listsTheSoonestDueFirstAndLeavesOutWhatHasNoClock() {
        var report = registered("REPORT");
        var complaint = registered("COMPLAINT");
        var accepted = registered("COMPLAINT");
        change(accepted, 1, "acceptance", "").statusCode(200);

        var page = as("officer").get("/cases?order=DUE&size=200").jsonPath();

        var ids = page.getList("items.id", String.class);
        assertThat(ids).contains(report, complaint).doesNotContain(accepted);
        assertThat(ids.indexOf(complaint)).isLessThan(ids.indexOf(report));
        assertThat(page.getList("items.deadline.due", String.class)).isSorted();
    }

    private static String registered(String source) {
        return as("officer")
                .body("""
                        {"region":"371071","source":"%s","right":"PATENT","title":"涉嫌假冒专利","receivedOn":"2026-09-30"}""".formatted(source))
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse look(String id) {
        return as("officer").get("/cases/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse change(String id, int seen, String noun, String body) {
        return as("officer")
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/cases/{id}/{noun}", id, noun)
                .then();
    }
}
