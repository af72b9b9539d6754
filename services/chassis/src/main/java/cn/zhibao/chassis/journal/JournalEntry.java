package cn.zhibao.chassis.journal;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.events.Wire;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.contracts.Event;
import cn.zhibao.contracts.EventTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of the journal before it is written. The hash covers the canonical row (RFC 8785) and the hash before it, so
/// that nobody can change, drop or reorder a fact without breaking the chain of its stream.
public record JournalEntry(
        UUID eventId,
        UUID streamId,
        int streamVersion,
        UUID laneId,
        int shard,
        String region,
        String type,
        String payload,
        String actorSubject,
        String actorOrg,
        String actorRoles,
        UUID correlationId,
        @Nullable UUID causationId,
        Instant occurredAt,
        LocalDate recordedOn,
        String previousHash,
        String hash) {

    /// The number of outbox lanes of a service.
    public static final int SHARDS = 8;

    /// Who caused a fact, through which request and which earlier fact.
    public record Cause(
            Actor actor, UUID correlationId, @Nullable UUID causationId, Instant recordedAt) {}

    /// The entry that follows `version` and `head` of a stream.
    public static JournalEntry next(
            Event event, String region, int version, String head, Instant occurredAt, Cause cause) {
        return next(Ids.at(cause.recordedAt()), event, region, version, head, occurredAt, cause);
    }

    /// The same for a fact whose identity is given.
    public static JournalEntry next(
            UUID eventId, Event event, String region, int version, String head, Instant occurredAt, Cause cause) {
        var payload = Wire.canonical(event);
        var unsealed = new JournalEntry(
                eventId,
                event.streamId(),
                version + 1,
                event.laneId(),
                shardOf(event.laneId()),
                region,
                EventTypes.of(event.getClass()),
                payload,
                cause.actor().subject(),
                cause.actor().org(),
                cause.actor().roleNames(),
                cause.correlationId(),
                cause.causationId(),
                occurredAt.truncatedTo(java.time.temporal.ChronoUnit.MICROS),
                Now.dayOf(cause.recordedAt()),
                head,
                "");
        return unsealed.sealed();
    }

    /// The outbox lane of a case: fixed for ever, because order per case hangs on it.
    public static int shardOf(UUID laneId) {
        return Math.floorMod(laneId.hashCode(), SHARDS);
    }

    /// The hash this row must bear.
    public String expectedHash() {
        var row = new TreeMap<String, Object>();
        row.put("actorOrg", actorOrg);
        row.put("actorRoles", actorRoles);
        row.put("actorSubject", actorSubject);
        row.put("causation", causationId == null ? "" : causationId.toString());
        row.put("correlation", correlationId.toString());
        row.put("event", eventId.toString());
        row.put("lane", laneId.toString());
        row.put("payload", payload);
        row.put("previous", previousHash);
        row.put("recordedOn", recordedOn.toString());
        row.put("region", region);
        row.put("stream", streamId.toString());
        row.put("time", occurredAt.toString());
        row.put("type", type);
        row.put("version", streamVersion);
        return HexFormat.of().formatHex(Wire.sha256(Wire.canonical(row)));
    }

    private JournalEntry sealed() {
        return new JournalEntry(
                eventId,
                streamId,
                streamVersion,
                laneId,
                shard,
                region,
                type,
                payload,
                actorSubject,
                actorOrg,
                actorRoles,
                correlationId,
                causationId,
                occurredAt,
                recordedOn,
                previousHash,
                expectedHash());
    }
}
