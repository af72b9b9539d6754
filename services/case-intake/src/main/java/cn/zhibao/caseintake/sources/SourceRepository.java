package cn.zhibao.caseintake.sources;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.Channel;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.SourceKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Sources by their matter, and matters by the numbers of their sources; row security keeps them to a jurisdiction.
@ApplicationScoped
class SourceRepository {

    private static final String INSERT = """
            insert into case_source (id, region, case_id, source, channel, number, number_key, sender, received_on, note,
              recorded_at, recorded_by, is_first)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)""";

    private static final String TAKE_BACK = """
            update case_source set taken_back_on = $2, taken_back_by = $3, take_back_reason = $4
            where id = $1 and taken_back_on is null""";

    private static final String OF_CASE = """
            select seen.id, seen.source, seen.channel, seen.number, seen.sender, seen.received_on, seen.note,
              seen.recorded_at, coalesce(known.name, seen.recorded_by), seen.taken_back_on, seen.take_back_reason,
              seen.is_first
            from case_source seen
            left join officer known on known.subject = seen.recorded_by and known.region = seen.region
            where seen.case_id = $1 order by seen.id""";

    private static final String FIRST_NUMBERS = """
            select case_id, number from case_source where case_id = any ($1) and is_first and taken_back_on is null
              and number is not null""";

    private static final String IN_TURN =
            "select 1 from pg_advisory_xact_lock(hashtextextended('case-source ' || $1, 0))";

    private static final String ELSEWHERE = """
            select file.id, file.case_no from case_source seen join case_file file on file.id = seen.case_id
            where seen.region = $1 and seen.channel = $2 and seen.number_key = $3 and seen.taken_back_on is null
            union select file.id, file.case_no from case_file file where file.region = $1 and file.case_no = $4
            order by 2 limit 5""";

    /// A matter under whose sources a number stands.
    record Bearer(UUID caseId, String caseNo) {}

    /// Records the source a matter is registered with.
    Uni<Void> insertFirst(CaseFile caseFile, UUID id, SourceDetails details, Instant at, String by) {
        return insert(caseFile, id, details, at, by, true);
    }

    /// Records what came in later.
    Uni<Void> insert(CaseFile caseFile, UUID id, SourceDetails details, Instant at, String by) {
        return insert(caseFile, id, details, at, by, false);
    }

    private static Uni<Void> insert(
            CaseFile caseFile, UUID id, SourceDetails details, Instant at, String by, boolean isFirst) {
        return Sql.update(
                        INSERT,
                        id,
                        caseFile.region().digits(),
                        caseFile.id(),
                        details.kind().name(),
                        details.channel().name(),
                        details.number().map(SenderNumber::text).orElse(null),
                        details.number().map(SenderNumber::key).orElse(null),
                        details.sender().orElse(null),
                        details.receivedOn(),
                        details.note(),
                        at.atOffset(ZoneOffset.UTC),
                        by,
                        isFirst)
                .replaceWithVoid();
    }

    Uni<Void> takeBack(UUID id, LocalDate on, String by, String reason) {
        return Sql.update(TAKE_BACK, id, on, by, reason).replaceWithVoid();
    }

    /// In the order in which they were recorded.
    Uni<List<CaseSource>> of(UUID caseId) {
        return Sql.rows(OF_CASE, caseId)
                .map(rows -> rows.stream().map(SourceRepository::source).toList());
    }

    /// The numbers that matters were registered with, by matter; of those that have one.
    Uni<Map<UUID, String>> firstNumbers(List<UUID> cases) {
        return Sql.rows(FIRST_NUMBERS, (Object) cases.toArray(UUID[]::new))
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1])));
    }

    /// Nobody else attaches a source of this number in the region until this change is done, and the matters that have
    /// one.
    Uni<List<Bearer>> inTurn(String region, Channel channel, SenderNumber number) {
        var place = String.join(" ", region, channel.name(), number.key());
        return Sql.row(IN_TURN, place)
                .chain(() -> Sql.rows(ELSEWHERE, region, channel.name(), number.key(), number.text()))
                .map(rows -> rows.stream()
                        .map(row -> new Bearer((UUID) row[0], (String) row[1]))
                        .toList());
    }

    private static CaseSource source(Object[] row) {
        return new CaseSource(
                (UUID) row[0],
                (Boolean) row[11],
                new SourceDetails(
                        SourceKind.valueOf((String) row[1]),
                        Channel.valueOf((String) row[2]),
                        Optional.ofNullable((String) row[3]).map(SenderNumber::new),
                        Optional.ofNullable((String) row[4]),
                        (LocalDate) row[5],
                        (String) row[6]),
                ((OffsetDateTime) row[7]).toInstant(),
                (String) row[8],
                Optional.ofNullable((LocalDate) row[9]).map(on -> new CaseSource.TakenBack(on, (String) row[10])));
    }
}
