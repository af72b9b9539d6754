package cn.zhibao.statistics.archive;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rebuild jobs by id.
@ApplicationScoped
class RebuildRepository {

    private static final String INSERT = """
            insert into rebuild (id, status, requested_by, requested_at)
            values (cast(:id as uuid), 'QUEUED', :by, :at)""";
    private static final String FIND = """
            select status, requested_by, cast(extract(epoch from requested_at) * 1000000 as bigint),
                   cast(extract(epoch from finished_at) * 1000000 as bigint), events, cases, differences, millis, failure
            from rebuild where id = cast(:id as uuid)""";

    Uni<Void> insert(Rebuild rebuild) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(INSERT)
                        .setParameter("id", rebuild.id().toString())
                        .setParameter("by", rebuild.requestedBy())
                        .setParameter("at", rebuild.requestedAt().atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Rebuild> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter("id", id.toString())
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new Refused(CommonRefusal.NOT_FOUND))
                .map(row -> rebuild(id, row));
    }

    private static Rebuild rebuild(UUID id, @Nullable Object[] row) {
        var outcome = row[4] == null
                ? null
                : new Rebuild.Outcome(number(row[4]), number(row[5]), number(row[6]), number(row[7]));
        return new Rebuild(
                id,
                Rebuild.Status.valueOf(String.valueOf(row[0])),
                String.valueOf(row[1]),
                instant(row[2]),
                row[3] == null ? null : instant(row[3]),
                outcome,
                row[8] == null ? null : String.valueOf(row[8]));
    }

    private static Instant instant(@Nullable Object micros) {
        return Instant.EPOCH.plus(number(micros), ChronoUnit.MICROS);
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
