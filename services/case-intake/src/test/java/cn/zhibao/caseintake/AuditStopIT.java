package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// When the journal cannot be written, nothing is done: no act without its trace, and nothing of it stays behind
/// (B-12).
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class AuditStopIT {

    private static final String BODY = """
            {"region":"371071","source":"REPORT","right":"PATENT","title":"涉嫌假冒专利"}""";

    @Inject
    DataSource database;

    private String registered = "";

    @BeforeEach
    void stopTheJournal() throws SQLException {
        registered = as("officer").body(BODY).post("/cases").path("id").toString();
        execute("alter table journal add constraint stopped check (false) not valid");
    }

    @AfterEach
    void letItGoOn() throws SQLException {
        execute("alter table journal drop constraint if exists stopped");
    }

    @Test
    void registersNothingThatItCannotJournal() throws SQLException {
        var key = UUID.randomUUID().toString();
        var before = everything();

        var answer = as("officer").header("Idempotency-Key", key).body(BODY).post("/cases");

        assertThat(answer.statusCode()).as(answer.asString()).isGreaterThanOrEqualTo(500);
        assertThat(answer.asString()).doesNotContain("stopped", "journal");
        assertThat(everything()).isEqualTo(before);
        letItGoOn();
        // The key stood with its change and fell with it: asked again it is done, once.
        assertThat(as("officer")
                        .header("Idempotency-Key", key)
                        .body(BODY)
                        .post("/cases")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void changesNothingThatItCannotJournal() throws SQLException {
        var before = everything();

        var answer = as("officer").header("If-Match", "\"1\"").post("/cases/{id}/acceptance", registered);

        assertThat(answer.statusCode()).as(answer.asString()).isGreaterThanOrEqualTo(500);
        assertThat(everything()).isEqualTo(before);
        as("officer")
                .get("/cases/{id}", registered)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", org.hamcrest.Matchers.equalTo("REGISTERED"));
    }

    /// Reading needs no trace of its own yet, and goes on.
    @Test
    void stillReads() {
        as("officer").get("/cases/{id}", registered).then().statusCode(200);
    }

    /// The database names the failing row in its faults, and faults are logged; ours name the rule that was broken.
    @Test
    void tellsNoRowInAFaultOfTheDatabase() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.regions', '371071', false)");

            assertThatThrownBy(() -> statement.execute("update case_file set version = null"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("not-null")
                    .hasMessageNotContaining("涉嫌假冒专利");
            statement.execute("reset all");
        }
    }

    /// Row by row what the service has written, the outbox aside, which empties itself.
    private static List<String> everything() throws SQLException {
        try (var root = TestStack.superuser("case_intake");
                var statement = root.createStatement();
                var row = statement.executeQuery("""
                        select (select md5(string_agg(c::text, '|' order by id)) from case_file c),
                               (select count(*) from journal), (select max(position) from journal),
                               (select count(*) from idempotency)""")) {
            row.next();
            return List.of(String.valueOf(row.getString(1)), row.getString(2), row.getString(3), row.getString(4));
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var root = TestStack.superuser("case_intake");
                var statement = root.createStatement()) {
            statement.execute(sql);
        }
    }
}
