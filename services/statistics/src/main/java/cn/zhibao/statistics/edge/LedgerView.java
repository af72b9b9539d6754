package cn.zhibao.statistics.edge;

import cn.zhibao.statistics.archive.LedgerLine;
import cn.zhibao.statistics.archive.ParkedCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The ledger of applied events, a line a sender, day and lane.
public record LedgerView(List<LineView> lines) {

    /// One line, to be laid beside the sender's own.
    public record LineView(String sender, LocalDate recordedOn, int shard, long applied, String digest) {}

    /// One event in the parking place.
    public record ParkedView(
            long id,
            String sender,
            UUID caseId,
            UUID eventId,
            String type,
            String reason,
            String detail,
            Instant since) {

        static ParkedView of(ParkedCase parked) {
            return new ParkedView(
                    parked.id(),
                    parked.sender(),
                    parked.caseId(),
                    parked.eventId(),
                    parked.type(),
                    parked.reason(),
                    parked.detail(),
                    parked.since());
        }
    }

    static LedgerView of(List<LedgerLine> lines) {
        return new LedgerView(lines.stream()
                .map(line ->
                        new LineView(line.sender(), line.recordedOn(), line.shard(), line.applied(), line.digest()))
                .toList());
    }
}
