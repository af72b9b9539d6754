package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.zhibao.chassis.store.Transaction;
import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// A reporter who asked not to be known is known to nobody but whoever asked with a reason, with the leave of a second
/// person, for a short while, and with an entry in the journal.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class ShieldIT {

    private static final String SOMEBODY = """
            {"name":"钟离雀声","idNumber":"371002199001019998","contact":"13955550123"}""";

    @Inject
    DataSource database;

    @Test
    void isOpenedByTwoPersonsAndSaysSo() {
        var id = shielded();
        var opening = asked(id);

        step("approver", opening, "approval", 1).statusCode(200).body("state", equalTo("APPROVED"));
        identity("officer", opening).statusCode(409);
        step("officer", opening, "opening", 2).statusCode(200).body("state", equalTo("OPENED"));

        identity("officer", opening)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("name", equalTo("钟离雀声"))
                .body("idNumber", equalTo("371002199001019998"))
                .body("contact", equalTo("13955550123"));
        try (var probe = EventProbe.on("case-intake.events")) {
            assertThat(probe.await(3, heard -> heard.toString().contains(opening)))
                    .extracting(heard -> heard.headers().get("ce_type"))
                    .containsExactly(
                            "cn.zhibao.case-intake.opening-asked.v1",
                            "cn.zhibao.case-intake.opening-approved.v1",
                            "cn.zhibao.case-intake.identity-opened.v1");
        }
    }

    @Test
    void isNotOpenedByOnePersonAlone() {
        var id = shielded();
        var opening = ask("approver", id).statusCode(201).extract().path("id").toString();

        step("approver", opening, "approval", 1)
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/second-person-needed"));
        step("approver", opening, "opening", 1).statusCode(409);
        identity("approver", opening).statusCode(409);
    }

    @Test
    void isShownToNobodyButWhoeverAsked() {
        var opening = asked(shielded());
        step("approver", opening, "approval", 1).statusCode(200);
        step("officer", opening, "opening", 2).statusCode(200);

        identity("approver", opening).statusCode(403);
        identity("auditor", opening).statusCode(403);
        identity("officer-huancui", opening).statusCode(404);
        step("officer-huancui", opening, "opening", 3).statusCode(404);
    }

    @Test
    void isOpenedOnceAndForAShortWhile() throws SQLException {
        var opening = asked(shielded());
        step("approver", opening, "approval", 1).statusCode(200);
        step("officer", opening, "opening", 2).statusCode(200);
        step("officer", opening, "opening", 3).statusCode(409);

        backdate(opening, "opened_at", "16 minutes");

        identity("officer", opening).statusCode(409).body("type", equalTo("/problems/case-intake/opening-not-open"));
    }

    @Test
    void isNotOpenedOnAnAgreementThatHasGrownOld() throws SQLException {
        var opening = asked(shielded());
        step("approver", opening, "approval", 1).statusCode(200);

        backdate(opening, "approved_at", "25 hours");

        step("officer", opening, "opening", 2)
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/opening-not-approved"));
    }

    /// Not even in the answer to the one who sealed it, and not in the database under any name.
    @Test
    void isNowhereInTheClear() throws SQLException {
        var id = UUID.randomUUID().toString().replace("-", "");
        var matter = registered();
        var told = as("officer")
                .header("Idempotency-Key", id)
                .body("{\"name\":\"" + id + "\",\"contact\":\"" + id + "\"}")
                .post("/cases/{id}/reporter", matter)
                .then()
                .statusCode(201)
                .extract()
                .asString();

        assertThat(told).doesNotContain(id);
        assertThat(as("officer").get("/cases/{id}/reporter", matter).asString()).doesNotContain(id);
        for (var table : new String[] {"case_file", "journal", "shielded_identity", "identity_opening"}) {
            assertThat(count("select count(*) from " + table + " t where t::text like '%" + id + "%'"))
                    .as(table)
                    .isZero();
        }
        assertThat(count("select count(*) from idempotency where body like '%" + id + "%'"))
                .isZero();
    }

    /// Whoever can write to the database cannot lead the office to another reporter: a row put beside another matter
    /// does
    /// not open there, nor does a changed one.
    @Test
    void opensOnlyInItsOwnPlaceAndUnchanged() throws SQLException {
        var moved = openedIdentity();
        update("""
                update shielded_identity set sealed =
                  (select sealed from shielded_identity where case_id <> ? order by id desc limit 1) where case_id = ?""", moved.matter(), moved.matter());
        identity("officer", moved.opening()).statusCode(409).body("type", equalTo("/problems/case-intake/seal-broken"));

        var changed = openedIdentity();
        update(
                "update shielded_identity set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1) where case_id = ?",
                changed.matter());
        identity("officer", changed.opening())
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/seal-broken"));

        var other = openedIdentity();
        update("update shielded_identity set key_id = 'ffff' where case_id = ?", other.matter());
        identity("officer", other.opening())
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/sealed-under-another-key"));
    }

    @Test
    void refusesWhatMakesNoSense() {
        var matter = registered();
        shield(matter, "{\"name\":\" \",\"idNumber\":\"1\"}").statusCode(400).body("errors.field", contains("name"));
        shield(matter, "{\"name\":\"" + "长".repeat(101) + "\"}").statusCode(400).body("errors.field", contains("name"));
        ask("officer", matter).statusCode(409).body("type", equalTo("/problems/case-intake/not-shielded"));
        shield(matter, SOMEBODY).statusCode(201);
        shield(matter, SOMEBODY).statusCode(409).body("type", equalTo("/problems/case-intake/shielded-already"));
        as("officer")
                .body("{\"reason\":\" \"}")
                .post("/cases/{id}/reporter/openings", matter)
                .then()
                .statusCode(400);
        as("officer-huancui").get("/cases/{id}/reporter", matter).then().statusCode(404);
        as("auditor").get("/cases/{id}/reporter", matter).then().statusCode(200).body("openings", hasSize(0));
    }

    private record Opened(UUID matter, String opening) {}

    private static Opened openedIdentity() {
        var matter = shielded();
        var opening = asked(matter);
        step("approver", opening, "approval", 1).statusCode(200);
        step("officer", opening, "opening", 2).statusCode(200);
        return new Opened(UUID.fromString(matter), opening);
    }

    private static String shielded() {
        var id = registered();
        shield(id, SOMEBODY).statusCode(201).body("isShielded", equalTo(true));
        return id;
    }

    private static ValidatableResponse shield(String id, String body) {
        return as("officer").body(body).post("/cases/{id}/reporter", id).then();
    }

    private static String asked(String id) {
        return ask("officer", id)
                .statusCode(201)
                .body("state", equalTo("ASKED"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse ask(String who, String id) {
        return as(who).body("{\"reason\":\"核实举报内容，需联系举报人\"}")
                .post("/cases/{id}/reporter/openings", id)
                .then();
    }

    private static ValidatableResponse step(String who, String opening, String noun, int seen) {
        return as(who).header("If-Match", "\"" + seen + "\"")
                .post("/openings/{id}/{noun}", opening, noun)
                .then();
    }

    private static ValidatableResponse identity(String who, String opening) {
        return as(who).get("/openings/{id}/identity", opening).then();
    }

    private void backdate(String opening, String column, String by) throws SQLException {
        update(
                "update identity_opening set %s = now() - interval '%s' where id = ?".formatted(column, by),
                UUID.fromString(opening));
    }

    private void update(String statement, UUID... values) throws SQLException {
        var changed = Transaction.in(database, tx -> {
            everywhere(tx);
            try (var update = tx.prepareStatement(statement)) {
                for (var place = 0; place < values.length; place++) {
                    update.setObject(place + 1, values[place]);
                }
                return update.executeUpdate();
            }
        });
        assertThat(changed).isEqualTo(1);
    }

    private long count(String query) throws SQLException {
        return Transaction.in(database, tx -> {
            everywhere(tx);
            try (var statement = tx.prepareStatement(query);
                    var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static void everywhere(Connection tx) throws SQLException {
        try (var scope = tx.prepareStatement("select set_config('app.regions', '*', true)")) {
            scope.execute();
        }
    }

    private static String registered() {
        return as("officer")
                .body("""
                        {"region":"371071","source":"REPORT","channel":"HOTLINE","right":"TRADEMARK","title":"来电反映仿冒商标"}""")
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
