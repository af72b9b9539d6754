package cn.zhibao.chassis.journal;

import cn.zhibao.chassis.events.OutboxSignal;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.Event;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Writes facts into the journal inside the transaction of the change they tell of. What a service class does not hand
/// over here has not been said.
@ApplicationScoped
public class Journal {

    /// The payload passes as text: what the driver takes for JSON it would wrap into a JSON string once more.
    private static final String APPEND = JournalSql.append(
            "$1, $2, $3, $4, $5, $6, $7, cast(cast($8 as text) as json), $9, $10, $11, $12, $13, $14, $15, $16, $17");

    private final OutboxSignal signal;

    Journal(OutboxSignal signal) {
        this.signal = signal;
    }

    /// Appends a fact that has just become true. What is new is persisted after its first fact, which moves its
    /// version:
    /// so its row is written once, not inserted and then updated.
    public Uni<Void> append(Journaled aggregate, Event event, JournalEntry.Cause cause) {
        return append(aggregate, event, cause.recordedAt(), cause);
    }

    /// Appends a fact that became true on an earlier day, as the office's own register says.
    public Uni<Void> append(Journaled aggregate, Event event, LocalDate day, JournalEntry.Cause cause) {
        return append(aggregate, event, Now.startOf(day), cause);
    }

    private Uni<Void> append(Journaled aggregate, Event event, Instant occurredAt, JournalEntry.Cause cause) {
        var entry = JournalEntry.next(
                event, aggregate.region().digits(), aggregate.version(), aggregate.head(), occurredAt, cause);
        aggregate.advance(entry);
        return insert(entry).invoke(signal::rows);
    }

    private static Uni<Void> insert(JournalEntry entry) {
        return Sql.update(
                        APPEND,
                        entry.eventId(),
                        entry.streamId(),
                        entry.streamVersion(),
                        entry.laneId(),
                        entry.shard(),
                        entry.region(),
                        entry.type(),
                        entry.payload(),
                        entry.actorSubject(),
                        entry.actorOrg(),
                        entry.actorRoles(),
                        entry.correlationId(),
                        entry.causationId(),
                        entry.occurredAt().atOffset(ZoneOffset.UTC),
                        entry.recordedOn(),
                        entry.previousHash(),
                        entry.hash())
                .replaceWithVoid();
    }
}
