package cn.zhibao.statistics.archive;

import cn.zhibao.chassis.events.Heard;
import cn.zhibao.contracts.Sender;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.statistics.Observation;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;

/// Keeps an event in the archive and counts what it means, inside the transaction of the inbox's mark.
@ApplicationScoped
public class CountingService {

    private static final String KEEP = """
            with kept as (
              insert into archive (event_id, sender, type, stream_id, stream_version, case_id, lane, occurred_at,
                                   correlation_id, causation_id, actor_org, shard, recorded_on, payload)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as date), cast(? as json))
              returning sender, lane, case_id, occurred_at),
            placed as (
              insert into case_place (case_id, sender, region)
              select kept.case_id, kept.sender, named.region
              from kept, (values (cast(? as text))) named (region) where named.region is not null
              on conflict do nothing)
            insert into watermark (sender, lane, applied, last_time, applied_at)
            select sender, lane, 1, occurred_at, clock_timestamp() from kept
            on conflict (sender, lane) do update set applied = watermark.applied + 1,
              last_time = greatest(watermark.last_time, excluded.last_time), applied_at = excluded.applied_at""";

    private final CaseFactRow facts = new CaseFactRow();

    /// @param lane the broker's partition of the case
    public void apply(Connection tx, Sender sender, Heard<?> heard, Observation observation, int lane)
            throws SQLException {
        keep(tx, sender, heard, observation, lane);
        switch (observation) {
            case Observation.Opened opened ->
                facts.fold(tx, opened.unitId(), opened.caseId(), lane, unit -> unit.with(opened));
            case Observation.Closed closed ->
                facts.fold(tx, closed.unitId(), closed.caseId(), lane, unit -> unit.with(closed));
            case Observation.Placed placed -> {}
            case Observation.Silent silent -> {}
        }
    }

    private static void keep(Connection tx, Sender sender, Heard<?> heard, Observation observation, int lane)
            throws SQLException {
        var envelope = heard.envelope();
        try (var insert = tx.prepareStatement(KEEP)) {
            var i = 1;
            insert.setObject(i++, envelope.id());
            insert.setString(i++, sender.service());
            insert.setString(i++, envelope.type());
            insert.setObject(i++, envelope.subject());
            insert.setInt(i++, envelope.streamVersion());
            insert.setObject(i++, envelope.partitionKey());
            insert.setInt(i++, lane);
            insert.setObject(i++, envelope.time().atOffset(ZoneOffset.UTC));
            insert.setObject(i++, envelope.correlationId());
            insert.setObject(i++, envelope.causationId());
            insert.setString(i++, envelope.actorOrg());
            insert.setInt(i++, envelope.shard());
            insert.setString(i++, envelope.recordedOn());
            insert.setString(i++, heard.data());
            insert.setString(i, observation.region().map(RegionCode::digits).orElse(null));
            insert.executeUpdate();
        }
    }
}
