package cn.zhibao.chassis.journal;

import cn.zhibao.chassis.events.OutboxSignal;
import cn.zhibao.contracts.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The journal for work in blocking JDBC: listeners that open an aggregate because of a fact they heard, and imports.
/// The caller's transaction is the journal's.
@ApplicationScoped
public class BlockingJournal {

    private static final String APPEND =
            JournalSql.append("?, ?, ?, ?, ?, ?, ?, cast(? as json), ?, ?, ?, ?, ?, ?, ?, ?, ?");

    private final OutboxSignal signal;

    BlockingJournal(OutboxSignal signal) {
        this.signal = signal;
    }

    /// A fact and when it became true.
    public record Said(Event event, Instant occurredAt) {}

    /// The last entry of a new stream whose first facts these are; its version and hash belong on the aggregate's row.
    public JournalEntry open(Connection tx, String region, List<Said> facts, JournalEntry.Cause cause)
            throws SQLException {
        var entries = entries(region, facts, cause);
        insert(tx, entries);
        return entries.getLast();
    }

    /// The entries of a new stream, not yet written.
    public static List<JournalEntry> entries(String region, List<Said> facts, JournalEntry.Cause cause) {
        var entries = new ArrayList<JournalEntry>();
        var head = Journaled.GENESIS;
        for (var fact : facts) {
            var entry = JournalEntry.next(fact.event(), region, entries.size(), head, fact.occurredAt(), cause);
            entries.add(entry);
            head = entry.hash();
        }
        return List.copyOf(entries);
    }

    /// Writes entries made before, in one batch.
    public void insert(Connection tx, List<JournalEntry> entries) throws SQLException {
        try (var statement = tx.prepareStatement(APPEND)) {
            for (var entry : entries) {
                bind(statement, entry);
                statement.addBatch();
            }
            statement.executeBatch();
        }
        signal.rows();
    }

    private static void bind(PreparedStatement statement, JournalEntry entry) throws SQLException {
        var i = 1;
        statement.setObject(i++, entry.eventId());
        statement.setObject(i++, entry.streamId());
        statement.setInt(i++, entry.streamVersion());
        statement.setObject(i++, entry.laneId());
        statement.setInt(i++, entry.shard());
        statement.setString(i++, entry.region());
        statement.setString(i++, entry.type());
        statement.setString(i++, entry.payload());
        statement.setString(i++, entry.actorSubject());
        statement.setString(i++, entry.actorOrg());
        statement.setString(i++, entry.actorRoles());
        statement.setObject(i++, entry.correlationId());
        statement.setObject(i++, entry.causationId());
        statement.setObject(i++, entry.occurredAt().atOffset(ZoneOffset.UTC));
        statement.setObject(i++, entry.recordedOn());
        statement.setString(i++, entry.previousHash());
        statement.setString(i, entry.hash());
    }
}
