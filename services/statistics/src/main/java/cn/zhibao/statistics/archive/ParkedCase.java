package cn.zhibao.statistics.archive;

import java.time.Instant;
import java.util.UUID;

/// A case whose event waits in the parking place (待处理事件), with the reason.
public record ParkedCase(
        long id, String sender, UUID caseId, UUID eventId, String type, String reason, String detail, Instant since) {}
