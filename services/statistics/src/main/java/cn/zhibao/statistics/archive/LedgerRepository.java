package cn.zhibao.statistics.archive;

import cn.zhibao.chassis.http.Page;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// What was applied, a line a sender, day and lane; and what could not be applied yet.
@ApplicationScoped
class LedgerRepository {

    private static final String LINES = """
            select sender, cast(recorded_on as text), shard, count(*),
                   cast(sum(cast(cast('x' || substr(encode(sha256(convert_to(cast(event_id as text), 'UTF8')), 'hex'), 1, 16)
                     as bit(64)) as bigint)) as text)
            from inbox where recorded_on between cast(:from as date) and cast(:to as date)
            group by sender, recorded_on, shard order by sender, recorded_on, shard""";
    private static final String PARKED = """
            select id, sender, cast(lane_id as text), cast(event_id as text), envelope ->> 'type', reason, detail,
                   cast(extract(epoch from parked_at) * 1000000 as bigint)
            from parked where id > :after order by id limit :size""";

    Uni<List<LedgerLine>> lines(LocalDate from, LocalDate to) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LINES, Object[].class)
                        .setParameter("from", from.toString())
                        .setParameter("to", to.toString())
                        .getResultList())
                .map(rows -> rows.stream().map(LedgerRepository::line).toList());
    }

    Uni<Page<ParkedCase>> parked(long after, int size) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PARKED, Object[].class)
                        .setParameter("after", after)
                        .setParameter("size", size + 1)
                        .getResultList())
                .map(rows -> Page.of(
                        rows.stream().map(LedgerRepository::parkedCase).toList(),
                        size,
                        last -> Long.toString(last.id())));
    }

    private static LedgerLine line(Object[] row) {
        return new LedgerLine(
                (String) row[0],
                LocalDate.parse((String) row[1]),
                ((Number) row[2]).intValue(),
                ((Number) row[3]).longValue(),
                hex(new BigInteger((String) row[4])));
    }

    private static String hex(BigInteger sum) {
        return "%016x".formatted(sum.mod(BigInteger.TWO.pow(64)));
    }

    private static ParkedCase parkedCase(Object[] row) {
        return new ParkedCase(
                ((Number) row[0]).longValue(),
                (String) row[1],
                UUID.fromString((String) row[2]),
                UUID.fromString((String) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                Instant.EPOCH.plus(((Number) row[7]).longValue(), ChronoUnit.MICROS));
    }
}
