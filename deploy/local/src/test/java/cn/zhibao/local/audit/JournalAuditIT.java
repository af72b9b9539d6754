package cn.zhibao.local.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.local.parts.Ports;
import cn.zhibao.local.parts.PostgresPart;
import cn.zhibao.local.parts.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A journal of two streams as a service leaves it, then meddled with by somebody who holds the database.
class JournalAuditIT {

    private static final String CASE = "01a20169-41ac-77f8-b6f6-429a64a5a6cf";
    private static final String OTHER = "01a20169-4e4c-759d-af62-e9794756efa0";

    @TempDir
    private static Path state = Path.of("");

    private static PostgresPart postgres = new PostgresPart(Site.at(state, new Ports(0)), line -> {});

    @BeforeAll
    static void start() throws IOException {
        Files.setPosixFilePermissions(state, PosixFilePermissions.fromString("rwxr-xr-x"));
        postgres = new PostgresPart(Site.at(state, Ports.free()), line -> {});
        postgres.start();
    }

    @AfterAll
    static void stop() {
        postgres.kill();
    }

    @BeforeEach
    void writeTheJournal() throws IOException, SQLException {
        postgres.databases().recreate("mediation");
        for (String statement : List.of(floor(), "create table mediation (id uuid, version int, head char(64))")) {
            execute(statement);
        }
        String first = append(CASE, 1, JournalRow.GENESIS);
        String second = append(CASE, 2, first);
        standAt(CASE, 3, append(CASE, 3, second));
        standAt(OTHER, 1, append(OTHER, 1, JournalRow.GENESIS));
        execute("alter table journal disable trigger user");
    }

    @Test
    void findsNothingInAnUntouchedJournal() throws SQLException {
        JournalAudit.Finding finding = audit();

        assertThat(finding.faults()).isEmpty();
        assertThat(finding.rows()).isEqualTo(4);
        assertThat(finding.streams()).isEqualTo(2);
    }

    @Test
    void namesTheRowWhosePayloadWasChanged() throws SQLException {
        execute("update journal set payload = '{\"title\":\"无事\"}' where stream_version = 2");

        assertThat(audit().faults()).singleElement().asString().contains(CASE, "version 2", "not as it was written");
    }

    @Test
    void namesTheRowThatWasGivenToAnotherActor() throws SQLException {
        execute("update journal set actor_subject = 'nobody' where stream_id = '" + OTHER + "'");

        assertThat(audit().faults()).singleElement().asString().contains(OTHER, "not as it was written");
    }

    @Test
    void missesARowThatWasTakenAway() throws SQLException {
        execute("delete from journal where stream_version = 2");

        assertThat(audit().faults()).singleElement().asString().contains(CASE, "version 2 is missing");
    }

    @Test
    void seesThatARowWasWrittenAnew() throws SQLException {
        execute("delete from journal where stream_id = '" + CASE + "' and stream_version = 1");
        append(CASE, 1, "f".repeat(64));

        assertThat(audit().faults())
                .anySatisfy(fault -> assertThat(fault).contains("version 1", "does not follow"))
                .anySatisfy(fault -> assertThat(fault).contains("version 2", "does not follow"));
    }

    @Test
    void missesTheLastRow() throws SQLException {
        execute("delete from journal where stream_version = 3");

        assertThat(audit().faults()).singleElement().asString().contains(CASE, "ends at version 2", "version 3");
    }

    @Test
    void namesARowThatWasPutAtTheEnd() throws SQLException {
        append(CASE, 4, headOf(CASE));

        assertThat(audit().faults()).singleElement().asString().contains(CASE, "ends at version 4", "version 3");
    }

    @Test
    void namesARowThatWasPutInBetween() throws SQLException {
        execute("update journal set stream_version = stream_version + 1 where stream_version = 3");
        append(CASE, 3, JournalRow.GENESIS);

        assertThat(audit().faults())
                .anySatisfy(fault -> assertThat(fault).contains(CASE, "version 3", "does not follow"))
                .anySatisfy(fault -> assertThat(fault).contains(CASE, "version 4", "not as it was written"));
    }

    @Test
    void namesAWholeStreamThatWasMadeUp() throws SQLException {
        String invented = "01a20169-5555-7555-8555-555555555555";
        append(invented, 1, JournalRow.GENESIS);

        assertThat(audit().faults()).singleElement().asString().contains(invented, "not there");
    }

    @Test
    void namesRowsThatChangedPlaces() throws SQLException {
        execute("update journal set stream_version = 9 where stream_version = 1 and stream_id = '" + CASE + "'");
        execute("update journal set stream_version = 1 where stream_version = 2 and stream_id = '" + CASE + "'");
        execute("update journal set stream_version = 2 where stream_version = 9 and stream_id = '" + CASE + "'");

        assertThat(audit().faults())
                .anySatisfy(fault -> assertThat(fault).contains(CASE, "version 1", "does not follow"))
                .anySatisfy(fault -> assertThat(fault).contains(CASE, "version 2", "not as it was written"));
    }

    /// A party is named in the stream of a case; a case that no stream tells of was put there.
    @Test
    void namesACaseThatNothingTellsOfButNoParty() throws SQLException {
        var nobody = "0199a6f0-0000-7000-8000-000000000009";
        execute("create table if not exists party (id uuid, version int, head char(64))");
        execute("insert into party values ('%s', 0, repeat('0', 64))".formatted(nobody));
        assertThat(audit().faults()).isEmpty();

        execute("insert into mediation values ('%s', 0, repeat('0', 64))".formatted(nobody));
        assertThat(audit().faults()).singleElement().asString().contains(nobody, "ends at version 0");
    }

    @Test
    void namesEveryStreamOfAnEmptiedJournal() throws SQLException {
        execute("truncate journal");

        assertThat(audit().faults())
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains(CASE, "ends at version 0"))
                .anySatisfy(fault -> assertThat(fault).contains(OTHER, "ends at version 0"));
    }

    @Test
    void standsAgainstTheOwnerWhileTheTriggersStand() throws SQLException {
        execute("alter table journal enable trigger user");

        for (String change :
                List.of("update journal set actor_subject = 'nobody'", "delete from journal", "truncate journal")) {
            assertThatThrownBy(() -> execute(change)).hasMessageContaining("append-only");
        }
    }

    private static JournalAudit.Finding audit() throws SQLException {
        try (Connection connection = postgres.databases().connect("mediation")) {
            return JournalAudit.of(connection);
        }
    }

    private static String append(String stream, int version, String previous) throws SQLException {
        try (Connection connection = postgres.databases().connect("mediation");
                PreparedStatement insert = connection.prepareStatement("""
                        insert into journal (event_id, stream_id, stream_version, lane_id, shard, region, type, payload,
                          actor_subject, actor_org, actor_roles, correlation_id, occurred_at, recorded_on,
                          previous_hash, hash)
                        values (gen_random_uuid(), ?::uuid, ?, gen_random_uuid(), 0, '371071', 'opened',
                          '{"title":"假冒商标"}', 'officer', '371071', 'officer', gen_random_uuid(),
                          '2026-11-22T04:00:05.036164Z', '2026-11-22', ?, repeat('0', 64))
                        returning *, payload::text""");
                PreparedStatement seal = connection.prepareStatement(
                        "update journal set hash = ? where stream_id = ?::uuid and stream_version = ?")) {
            withoutTriggers(connection);
            insert.setString(1, stream);
            insert.setInt(2, version);
            insert.setString(3, previous);
            var row = insert.executeQuery();
            row.next();
            String hash = JournalRow.of(row).computedHash();
            seal.setString(1, hash);
            seal.setString(2, stream);
            seal.setInt(3, version);
            seal.executeUpdate();
            return hash;
        }
    }

    /// The hash is known only once the row is there, as the database writes it.
    private static void withoutTriggers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
        }
    }

    private static void standAt(String stream, int version, String head) throws SQLException {
        execute("insert into mediation values ('%s', %d, '%s')".formatted(stream, version, head));
    }

    private static String headOf(String stream) throws SQLException {
        try (Connection connection = postgres.databases().connect("mediation");
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select head from mediation where id = '" + stream + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    /// The journal as every service has it, triggers and all.
    private static String floor() throws IOException {
        Path file = Path.of(System.getProperty("zhibao.root", "../.."))
                .resolve("services/chassis/src/main/resources/db/chassis/V000__floor.sql");
        return Files.readString(file).replace("${app}", "mediation_app");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = postgres.databases().connect("mediation");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
