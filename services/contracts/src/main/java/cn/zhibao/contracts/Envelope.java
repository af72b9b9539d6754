package cn.zhibao.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The CloudEvents 1.0 attributes of one record, as they travel in Kafka headers (binary mode).
///
/// @param id the fact's own identity, which the inbox remembers
/// @param source the sender, such as `/case-intake`
/// @param type the kind of fact and its major version, such as `cn.zhibao.case-intake.case-routed.v1`
/// @param subject the aggregate's id
/// @param time when the fact became true
/// @param partitionKey the case, and the Kafka key
/// @param streamVersion the aggregate's version after this fact, counting from 1 without gaps
/// @param correlationId the request the fact goes back to
/// @param causationId the event that made this one necessary, where there was one
/// @param actorOrg the organisation that acted, empty where the system did
/// @param shard the outbox lane of the sender (0–7), used by the conservation ledger
/// @param recordedOn the sender's ledger day (Asia/Shanghai, ISO date)
public record Envelope(
        UUID id,
        String source,
        String type,
        UUID subject,
        Instant time,
        UUID partitionKey,
        int streamVersion,
        UUID correlationId,
        @Nullable UUID causationId,
        String actorOrg,
        int shard,
        String recordedOn) {}
