package cn.zhibao.caseintake.parties;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.chassis.store.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was merged with what, by whom and why.
@ApplicationScoped
class MergerRepository {

    /// One merger at a time in a region, so that two never point at each other.
    private static final String ALONE =
            "select 1 from pg_advisory_xact_lock(hashtextextended('party-merger ' || $1, 0))";

    private static final String ADD = """
            insert into party_merger (id, party_id, into_id, region, reason, merged_by, merged_at)
            values ($1, $2, $3, $4, $5, $6, $7)""";
    private static final String END = """
            update party_merger set separated_by = $2, separated_at = $3 where party_id = $1 and separated_at is null""";
    private static final String OF_PARTY = """
            select merger.party_id, merger.into_id, party.name, reason, merged_by, merged_at, separated_by, separated_at
            from party_merger merger join party on party.id = merger.party_id
            where (merger.party_id = $1 or merger.into_id = $1) and %s order by merger.id desc""";

    Uni<Void> alone(String region) {
        return Sql.row(ALONE, region).replaceWithVoid();
    }

    Uni<Void> add(Party merged, UUID into, String reason, Call call) {
        return Sql.update(
                        ADD,
                        Ids.at(call.at()),
                        merged.id(),
                        into,
                        merged.region().digits(),
                        reason,
                        call.actor().subject(),
                        call.at().atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    Uni<Void> end(Party separated, Call call) {
        return Sql.update(END, separated.id(), call.actor().subject(), call.at().atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    /// All mergers a party had a part in, the newest first.
    Uni<List<Merger>> of(UUID party, Jurisdiction jurisdiction) {
        return Sql.rows(OF_PARTY.formatted(jurisdiction.condition("merger.region")), party)
                .map(rows -> rows.stream().map(MergerRepository::merger).toList());
    }

    private static Merger merger(Object[] row) {
        return new Merger(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                instant(row[5]).orElseThrow(),
                Optional.ofNullable((String) row[6]),
                instant(row[7]));
    }

    private static Optional<Instant> instant(@Nullable Object at) {
        return Optional.ofNullable((OffsetDateTime) at).map(OffsetDateTime::toInstant);
    }
}
