package cn.zhibao.statistics.archive;

import java.time.Instant;
import java.util.UUID;

/// One event about a case as its time line shows it.
///
/// @param data the event's data, as JSON text
public record TimelineEntry(
        UUID id, Instant time, String sender, String type, UUID subject, int version, String actorOrg, String data) {}
