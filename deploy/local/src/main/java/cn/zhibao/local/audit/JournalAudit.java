package cn.zhibao.local.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One service's journal, read from the first row to the last.
public final class JournalAudit {

    private static final String ROWS = """
            select stream_id, stream_version, event_id, lane_id, region, type, payload::text as payload, actor_subject,
                   actor_org, actor_roles, correlation_id, causation_id, occurred_at, recorded_on, previous_hash, hash
            from journal order by stream_id, stream_version""";

    /// Tables of aggregates: each keeps the version it has come to and the hash of the last fact about it.
    private static final String AGGREGATES = """
            select quote_ident(table_name) from information_schema.columns
            where table_schema = 'public' and column_name in ('id', 'version', 'head')
            group by table_name having count(*) = 3 order by table_name""";

    private static final String ENDS = """
            select a.id, a.version, coalesce(last.stream_version, 0) from %s a
            left join lateral (select stream_version, hash from journal where stream_id = a.id
                               order by stream_version desc limit 1) last on true
            where (a.version, a.head) is distinct from (last.stream_version, last.hash)
              and not (%s and a.version = 0 and last.stream_version is null) order by a.id""";

    /// Entries that come about with a case, whose stream tells of them; their own begins with the first change.
    private static final Set<String> TOLD_ELSEWHERE = Set.of("party");

    private static final String STRAYS = """
            select distinct stream_id from journal where stream_id not in (%s) order by stream_id""";

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
                audit.compare(statement, aggregates(statement));
            }
        }
        return new Finding(audit.rows, audit.streams, List.copyOf(audit.faults));
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select to_regclass('journal') is not null")) {
            return found.next() && found.getBoolean(1);
        }
    }

    private static List<String> aggregates(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(AGGREGATES)) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    /// A chain cannot know that its end is missing, nor that it should not be there at all; what it tells of does.
    private void compare(Statement statement, List<String> tables) throws SQLException {
        for (String table : tables) {
            try (ResultSet row = statement.executeQuery(ENDS.formatted(table, TOLD_ELSEWHERE.contains(table)))) {
                while (row.next()) {
                    faults.add("stream " + row.getString(1) + " ends at version " + row.getInt(3) + ", " + table
                            + " stands at version " + row.getInt(2) + " or at another hash");
                }
            }
        }
        if (!tables.isEmpty()) {
            String known = String.join(
                    " union all ",
                    tables.stream().map(table -> "select id from " + table).toList());
            try (ResultSet row = statement.executeQuery(STRAYS.formatted(known))) {
                while (row.next()) {
                    faults.add("stream " + row.getString(1) + " tells of something that is not there");
                }
            }
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
