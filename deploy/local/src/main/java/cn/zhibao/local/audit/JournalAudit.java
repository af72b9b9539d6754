package cn.zhibao.local.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One service's journal, read from the first row to the last.
public final class JournalAudit {

    private static final String ROWS = """
            select stream_id, stream_version, event_id, lane_id, region, type, payload::text as payload, actor_subject,
                   actor_org, actor_roles, correlation_id, causation_id, occurred_at, recorded_on, previous_hash, hash
            from journal order by stream_id, stream_version""";

    private final List<String> faults = new ArrayList<>();
    private Optional<JournalRow> last = Optional.empty();
    private long rows;
    private long streams;

    private JournalAudit() {}

    /// What was found: how much was read, and each fault in words.
    public record Finding(long rows, long streams, List<String> faults) {}

    public static Finding of(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        JournalAudit audit = new JournalAudit();
        try (Statement statement = connection.createStatement()) {
            if (exists(statement)) {
                audit.read(statement);
            }
        }
        return new Finding(audit.rows, audit.streams, List.copyOf(audit.faults));
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select to_regclass('journal') is not null")) {
            return found.next() && found.getBoolean(1);
        }
    }

    private void read(Statement statement) throws SQLException {
        statement.setFetchSize(2_000);
        try (ResultSet row = statement.executeQuery(ROWS)) {
            while (row.next()) {
                check(JournalRow.of(row));
            }
        }
    }

    private void check(JournalRow row) {
        rows++;
        Optional<JournalRow> before = last.filter(earlier -> earlier.streamId().equals(row.streamId()));
        if (before.isEmpty()) {
            streams++;
        }
        int expected = before.map(JournalRow::version).orElse(0) + 1;
        if (row.version() != expected) {
            fault(row, "version " + expected + " is missing");
        } else if (!row.previousHash().equals(before.map(JournalRow::hash).orElse(JournalRow.GENESIS))) {
            fault(row, "does not follow the row before it");
        }
        if (!row.hash().equals(row.computedHash())) {
            fault(row, "is not as it was written");
        }
        last = Optional.of(row);
    }

    private void fault(JournalRow row, String words) {
        faults.add("stream " + row.streamId() + " version " + row.version() + " (" + row.type() + ") " + words);
    }
}
