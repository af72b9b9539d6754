package cn.zhibao.statistics.archive;

import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.reference.RegionCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// The rows that tell what was heard: the events themselves, the regions they name, and how far each lane has come.
final class ArchiveRow {

    private static final String KEEP = """
            insert into archive (event_id, sender, type, stream_id, stream_version, case_id, region, lane, occurred_at,
                                 correlation_id, causation_id, actor_org, shard, recorded_on, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as json))""";
    private static final String PLACE =
            "insert into case_place (case_id, sender, region) values (?, ?, ?) on conflict do nothing";
    private static final String MARK = """
            insert into watermark (sender, lane, applied, last_time, applied_at) values (?, ?, ?, ?, clock_timestamp())
            on conflict (sender, lane) do update set applied = watermark.applied + excluded.applied,
              last_time = greatest(watermark.last_time, excluded.last_time), applied_at = excluded.applied_at""";

    private record Place(UUID caseId, String sender, String region) {}

    private record Progress(String sender, long applied, Instant time) {

        Progress plus(Progress other) {
            return new Progress(sender, applied + other.applied, time.isAfter(other.time) ? time : other.time);
        }
    }

    /// The watermark comes first: a rebuild holds the consumers back there, before they have written anything.
    void keep(Connection tx, List<CountingService.Kept> delivery) throws SQLException {
        mark(tx, delivery);
        try (var insert = tx.prepareStatement(KEEP)) {
            for (var kept : delivery) {
                var envelope = kept.heard().envelope();
                var i = 1;
                insert.setObject(i++, envelope.id());
                insert.setString(i++, kept.sender().service());
                insert.setString(i++, envelope.type());
                insert.setObject(i++, envelope.subject());
                insert.setInt(i++, envelope.streamVersion());
                insert.setObject(i++, envelope.partitionKey());
                insert.setString(
                        i++, kept.observation().region().map(RegionCode::digits).orElse(null));
                insert.setInt(i++, kept.lane());
                insert.setObject(i++, envelope.time().atOffset(ZoneOffset.UTC));
                insert.setObject(i++, envelope.correlationId());
                insert.setObject(i++, envelope.causationId(), java.sql.Types.OTHER);
                insert.setString(i++, envelope.actorOrg());
                insert.setInt(i++, envelope.shard());
                insert.setObject(i++, LocalDate.parse(envelope.recordedOn()));
                insert.setString(i, kept.heard().data());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        place(tx, delivery);
    }

    private static void place(Connection tx, List<CountingService.Kept> delivery) throws SQLException {
        var places = new HashSet<Place>();
        for (var kept : delivery) {
            Envelope envelope = kept.heard().envelope();
            kept.observation()
                    .region()
                    .ifPresent(region -> places.add(
                            new Place(envelope.partitionKey(), kept.sender().service(), region.digits())));
        }
        try (var insert = tx.prepareStatement(PLACE)) {
            for (var place : places) {
                insert.setObject(1, place.caseId());
                insert.setString(2, place.sender());
                insert.setString(3, place.region());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void mark(Connection tx, List<CountingService.Kept> delivery) throws SQLException {
        Map<Integer, Progress> lanes = new TreeMap<>();
        for (var kept : delivery) {
            lanes.merge(
                    kept.lane(),
                    new Progress(
                            kept.sender().service(), 1, kept.heard().envelope().time()),
                    Progress::plus);
        }
        try (var upsert = tx.prepareStatement(MARK)) {
            for (var lane : lanes.entrySet()) {
                upsert.setString(1, lane.getValue().sender());
                upsert.setInt(2, lane.getKey());
                upsert.setLong(3, lane.getValue().applied());
                upsert.setObject(4, lane.getValue().time().atOffset(ZoneOffset.UTC));
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
