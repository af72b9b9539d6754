package cn.zhibao.local.audit;

import static org.assertj.core.api.Assertions.assertThat;

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
    void writeTheJournal() throws SQLException {
        postgres.databases().recreate("mediation");
        execute("""
                create table journal (stream_id uuid, stream_version int, event_id uuid default gen_random_uuid(),
                  lane_id uuid default gen_random_uuid(), region text default '371071', type text default 'opened',
                  payload json, actor_subject text default 'officer', actor_org text default '371071',
                  actor_roles text default 'officer', correlation_id uuid default gen_random_uuid(), causation_id uuid,
                  occurred_at timestamptz default '2026-11-22T04:00:05.036164Z', recorded_on date default '2026-11-22',
                  previous_hash char(64), hash char(64) default repeat('0', 64))""");
        String first = append(CASE, 1, JournalRow.GENESIS);
        String second = append(CASE, 2, first);
        append(CASE, 3, second);
        append(OTHER, 1, JournalRow.GENESIS);
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
    void seesThatAWholeStreamWasWrittenAnew() throws SQLException {
        execute("delete from journal where stream_id = '" + CASE + "' and stream_version = 1");
        append(CASE, 1, "f".repeat(64));

        assertThat(audit().faults())
                .anySatisfy(fault -> assertThat(fault).contains("version 1", "does not follow"))
                .anySatisfy(fault -> assertThat(fault).contains("version 2", "does not follow"));
    }

    private static JournalAudit.Finding audit() throws SQLException {
        try (Connection connection = postgres.databases().connect("mediation")) {
            return JournalAudit.of(connection);
        }
    }

    private static String append(String stream, int version, String previous) throws SQLException {
        try (Connection connection = postgres.databases().connect("mediation");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into journal (stream_id, stream_version, payload, previous_hash)"
                                + " values (?::uuid, ?, '{\"title\":\"假冒商标\"}', ?) returning *, payload::text");
                PreparedStatement seal = connection.prepareStatement(
                        "update journal set hash = ? where stream_id = ?::uuid and stream_version = ?")) {
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

    private static void execute(String sql) throws SQLException {
        try (Connection connection = postgres.databases().connect("mediation");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
