package cn.zhibao.caseintake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.testkit.stack.TestStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An office that comes from an earlier release keeps its database: the steps of the floor and of the room are numbered
/// apart, and a later one of the floor has a lower number than the room's first.
class UpgradeIT {

    private static final String DATABASE = "case_intake";

    @TempDir
    private Path earlier = Path.of("");

    @Test
    void takesOverTheDatabaseOfAnEarlierRelease() throws IOException, SQLException {
        var stack = stack();
        for (var step : List.of("db/chassis/V000__floor.sql", "db/migration/V100__case_file.sql")) {
            copy(step);
        }
        flyway(stack).locations("filesystem:" + earlier).load().migrate();
        aRowInEachState();

        configured(stack).migrate();

        assertThat(configured(stack).info().pending()).isEmpty();
        assertThat(lawChangesCanBeRead()).isTrue();
        assertThat(rows("waits_with = ''")).isEqualTo(2);
        assertThat(rows("waits_with is null")).isEqualTo(3);
        assertThat(rows("finished_on = received_on")).isEqualTo(2);
    }

    /// What was written before a message kept its partner's name bears it all the same.
    @Test
    void givesMessagesFromBeforeTheNameOfTheirPartner() throws SQLException {
        var stack = stack();
        configuration(stack).target("198").load().migrate();
        aRowInEachState();
        aMessageTo("CUSTOMS-QINGDAO");

        configured(stack).migrate();

        try (var database = TestStack.superuser(DATABASE);
                var query = database.prepareStatement("select partner_kind, partner_zh, partner_place, partner_inside,"
                        + " partner_confirmed from referral where partner_code = 'CUSTOMS-QINGDAO'");
                var row = query.executeQuery()) {
            row.next();
            assertThat(List.of(
                            row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4), row.getBoolean(5)))
                    .isEqualTo(List.of("CUSTOMS", "青岛海关", "37", false, false));
        }
    }

    private static void aMessageTo(String partner) throws SQLException {
        try (var database = TestStack.superuser(DATABASE);
                var insert = database.prepareStatement("""
                        insert into referral (id, region, version, head, case_id, case_no, right_kind, kind, partner_code,
                          subject, reason, basis, status, entered_by, entered_at, sent_by, sent_at)
                        select gen_random_uuid(), region, 1, head, id, case_no, right_kind, 'CUSTOMS_NOTICE', ?,
                          '旧函', '旧函', '旧函', 'SENT', 'officer', now(), 'officer', now()
                        from case_file limit 1""")) {
            insert.setString(1, partner);
            insert.executeUpdate();
        }
    }

    /// Cases that stand in the register from before the upgrade.
    private static void aRowInEachState() throws SQLException {
        try (var database = TestStack.superuser(DATABASE);
                var insert = database.prepareStatement("""
                        insert into case_file (id, region, version, head, case_no, source, right_kind, title,
                          received_on, status, registered_by)
                        select gen_random_uuid(), '371071', 1, repeat('a', 64), 'OLD-' || status, 'REPORT', 'PATENT',
                          '旧案', date '2026-01-05', status, 'officer'
                        from unnest(array['REGISTERED', 'ACCEPTED', 'REFUSED', 'ROUTED', 'IMPORTED']) status""")) {
            insert.executeUpdate();
        }
    }

    private static long rows(String condition) throws SQLException {
        try (var database = TestStack.superuser(DATABASE);
                var query = database.prepareStatement("select count(*) from case_file where " + condition);
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Map<String, String> stack() {
        var stack = new TestStack();
        stack.init(Map.of("database", DATABASE));
        return stack.start();
    }

    private void copy(String step) throws IOException {
        try (var sql = Objects.requireNonNull(UpgradeIT.class.getClassLoader().getResourceAsStream(step))) {
            Files.copy(sql, earlier.resolve(Path.of(step).getFileName()));
        }
    }

    private static Flyway configured(Map<String, String> stack) {
        return configuration(stack).load();
    }

    private static FluentConfiguration configuration(Map<String, String> stack) {
        return flyway(stack)
                .locations(setting("locations").split(","))
                .outOfOrder(Boolean.parseBoolean(setting("out-of-order")));
    }

    private static FluentConfiguration flyway(Map<String, String> stack) {
        return Flyway.configure()
                .dataSource(
                        "jdbc:postgresql://%s:%s/%s".formatted(stack.get("DB_HOST"), stack.get("DB_PORT"), DATABASE),
                        DATABASE + "_owner",
                        stack.get("DB_OWNER_PASSWORD"))
                .placeholders(Map.of("app", DATABASE + "_app"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.flyway." + name, String.class);
    }

    private static boolean lawChangesCanBeRead() throws SQLException {
        try (var database = TestStack.superuser(DATABASE);
                var query = database.prepareStatement("select number, shipped from law_change")) {
            return query.execute();
        }
    }
}
