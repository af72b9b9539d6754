package cn.zhibao.statistics.archive;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// The events of a case, and the inspection finding it goes back to.
@ApplicationScoped
class TimelineRepository {

    private static final String VISIBLE = """
            select count(*) from case_place
            where case_id = cast(:caseId as uuid) and region ^@ any (string_to_array(:regions, ','))""";
    private static final String ENTRIES = """
            select cast(event_id as text), cast(extract(epoch from occurred_at) * 1000000 as bigint), sender, type,
                   cast(stream_id as text), stream_version, actor_org, cast(payload as text)
            from (
              select * from archive where case_id = cast(:caseId as uuid)
              union all
              select cause.* from archive opened join archive cause on cause.event_id = opened.causation_id
              where opened.case_id = cast(:caseId as uuid) and cause.case_id <> opened.case_id) entry
            order by occurred_at, array_position(array['inspection', 'case-intake', 'mediation', 'enforcement'], sender),
                     stream_version, position""";

    Uni<List<TimelineEntry>> of(UUID caseId, Jurisdiction jurisdiction) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(VISIBLE, Long.class)
                        .setParameter("caseId", caseId.toString())
                        .setParameter("regions", jurisdiction.setting())
                        .getSingleResult())
                .invoke(places -> {
                    if (places == 0) {
                        throw new Refused(CommonRefusal.NOT_FOUND);
                    }
                })
                .chain(Panache::getSession)
                .chain(session -> session.createNativeQuery(ENTRIES, Object[].class)
                        .setParameter("caseId", caseId.toString())
                        .getResultList())
                .map(rows -> rows.stream().map(TimelineRepository::entry).toList());
    }

    private static TimelineEntry entry(Object[] row) {
        return new TimelineEntry(
                UUID.fromString((String) row[0]),
                Instant.EPOCH.plus(((Number) row[1]).longValue(), ChronoUnit.MICROS),
                (String) row[2],
                (String) row[3],
                UUID.fromString((String) row[4]),
                ((Number) row[5]).intValue(),
                (String) row[6],
                (String) row[7]);
    }
}
