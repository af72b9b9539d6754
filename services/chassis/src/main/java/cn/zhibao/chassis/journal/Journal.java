package cn.zhibao.chassis.journal;

import cn.zhibao.chassis.events.OutboxSignal;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.contracts.Event;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.reactive.mutiny.Mutiny;

/// Writes facts into the journal inside the transaction of the change they tell of. What a service class does not hand
/// over here has not been said.
@ApplicationScoped
public class Journal {

    /// The payload passes as text: what the driver takes for JSON it would wrap into a JSON string once more.
    private static final String APPEND = JournalSql.append("""
            :eventId, :streamId, :streamVersion, :laneId, :shard, :region, :type, cast(cast(:payload as text) as json),
            :actorSubject, :actorOrg, :actorRoles, :correlationId, cast(:causationId as uuid), :occurredAt, :recordedOn, :previousHash, :hash""");

    private final OutboxSignal signal;

    Journal(OutboxSignal signal) {
        this.signal = signal;
    }

    /// Appends a fact that has just become true.
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
        return Panache.getSession().chain(session -> insert(session, entry)).invoke(signal::rows);
    }

    private static Uni<Void> insert(Mutiny.Session session, JournalEntry entry) {
        return session.createNativeQuery(APPEND)
                .setParameter("eventId", entry.eventId())
                .setParameter("streamId", entry.streamId())
                .setParameter("streamVersion", entry.streamVersion())
                .setParameter("laneId", entry.laneId())
                .setParameter("shard", entry.shard())
                .setParameter("region", entry.region())
                .setParameter("type", entry.type())
                .setParameter("payload", entry.payload())
                .setParameter("actorSubject", entry.actorSubject())
                .setParameter("actorOrg", entry.actorOrg())
                .setParameter("actorRoles", entry.actorRoles())
                .setParameter("correlationId", entry.correlationId())
                .setParameter(
                        "causationId",
                        entry.causationId() == null ? null : entry.causationId().toString())
                .setParameter("occurredAt", entry.occurredAt())
                .setParameter("recordedOn", entry.recordedOn())
                .setParameter("previousHash", entry.previousHash())
                .setParameter("hash", entry.hash())
                .executeUpdate()
                .replaceWithVoid();
    }
}
