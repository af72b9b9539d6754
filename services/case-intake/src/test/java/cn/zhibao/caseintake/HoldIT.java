package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.WorklistFixture.aReport;
import static cn.zhibao.caseintake.WorklistFixture.change;
import static cn.zhibao.caseintake.WorklistFixture.ids;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Matters put aside until a day.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class HoldIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void comesBackByItselfOnItsDay() throws SQLException {
        var id = mine();
        hold(id, 2, TODAY.plusDays(1).toString(), "等待鉴定").statusCode(200);
        assertThat(ids("officer", "view=HELD", 200)).contains(id);
        assertThat(ids("officer", "view=MINE", 200)).doesNotContain(id);

        theDayComes(id);

        assertThat(ids("officer", "view=HELD", 200)).doesNotContain(id);
        assertThat(ids("officer", "view=MINE", 200)).contains(id);
        as("officer")
                .get("/cases/{id}", id)
                .then()
                .body("handling.heldUntil", nullValue())
                .body("handling.holdReason", nullValue())
                .body("version", equalTo(3));
        change("officer", id, 3, "return", "").statusCode(409).body("type", equalTo("/problems/case-intake/not-held"));
    }

    @Test
    void leavesTheStatutoryClockAsItIs() {
        var id = mine();
        var before = as("officer").get("/cases/{id}", id).then().extract();

        hold(id, 2, TODAY.plusDays(60).toString(), "等待鉴定")
                .statusCode(200)
                .body("deadline.due", equalTo(before.<String>path("deadline.due")))
                .body("deadline.state", equalTo("RUNNING"));
    }

    @Test
    void isTakenUpAgainBeforeItsDay() {
        var id = mine();
        hold(id, 2, TODAY.plusDays(9).toString(), "等待鉴定").statusCode(200);

        change("officer-yu", id, 3, "return", "").statusCode(409);
        change("officer", id, 3, "return", "").statusCode(200).body("handling.heldUntil", nullValue());

        assertThat(ids("officer", "view=MINE", 200)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 367})
    void namesADayThatCannotBe(int days) {
        hold(mine(), 2, TODAY.plusDays(days).toString(), "等待鉴定").statusCode(400).body("errors.field", hasItem("until"));
    }

    @Test
    void namesWhatIsMissingOrNoDayAtAll() {
        var id = mine();

        hold(id, 2, "2026-02-30", "等待鉴定").statusCode(400).body("errors.field", hasItem("until"));
        hold(id, 2, TODAY.plusDays(1).toString(), " ").statusCode(400).body("errors.field", hasItem("reason"));
        hold(id, 2, TODAY.plusDays(1).toString(), "长".repeat(201))
                .statusCode(400)
                .body("errors.field", hasItem("reason"));
        change("officer", id, 2, "hold", "{\"reason\":\"等待鉴定\"}")
                .statusCode(400)
                .body("errors.field", hasItem("until"));
    }

    /// As the calendar would do it.
    private static void theDayComes(String id) throws SQLException {
        try (var superuser = TestStack.superuser("case_intake");
                var earlier =
                        superuser.prepareStatement("update case_file set held_until = held_until - 1 where id = ?")) {
            earlier.setObject(1, UUID.fromString(id));
            assertThat(earlier.executeUpdate()).isOne();
        }
    }

    private static String mine() {
        var id = aReport("officer", "371071", TODAY.toString());
        change("officer", id, 1, "claim", "").statusCode(200);
        return id;
    }

    private static io.restassured.response.ValidatableResponse hold(String id, int seen, String until, String reason) {
        return change("officer", id, seen, "hold", "{\"until\":\"" + until + "\",\"reason\":\"" + reason + "\"}");
    }
}
