package cn.zhibao.caseintake.rights;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.RightNumber;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.PatentNumber;
import cn.zhibao.contracts.reference.RightKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rights by their matter; row security keeps them to a jurisdiction.
@ApplicationScoped
class RightRepository {

    private static final String INSERT = """
            insert into case_right (id, region, case_id, leads, replaces, kind, patent_kind, number, classes, similar_groups,
              name, holder_id, holder_name, valid_from, valid_to, well_known, product, origin, added_on, added_by)
            values ($1, $2, $3, $4, $5, $6, $7, $8, string_to_array($9, ',')::int[], string_to_array($10, ','),
              $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)""";

    private static final String END = """
            update case_right set ended_on = $2, ended_by = $3, end_reason = $4 where id = $1 and ended_on is null""";

    private static final String OF_CASE = """
            select seen.id, seen.leads, seen.kind, seen.patent_kind, seen.number, array_to_string(seen.classes, ','),
              array_to_string(seen.similar_groups, ','), seen.name, seen.holder_id, seen.holder_name, seen.valid_from,
              seen.valid_to, seen.well_known, seen.product, seen.origin, seen.added_on, seen.ended_on, seen.end_reason,
              exists (select 1 from case_right later where later.replaces = seen.id),
              coalesce(party.name, seen.holder_name)
            from case_right seen left join party on party.id = seen.holder_id
            where seen.case_id = $1 order by seen.id""";

    Uni<Void> insert(CaseFile caseFile, CaseRight right, @Nullable UUID replaces, String by) {
        var details = right.details();
        return Sql.update(
                        INSERT,
                        right.id(),
                        caseFile.region().digits(),
                        caseFile.id(),
                        right.leads(),
                        replaces,
                        details.kind().name(),
                        details.patentKind().map(PatentNumber.Kind::name).orElse(null),
                        details.number().map(RightNumber::text).orElse(null),
                        details.classes().classText(),
                        details.classes().groupText(),
                        details.name(),
                        details.holderId().orElse(null),
                        details.holderName().orElse(null),
                        details.validFrom().orElse(null),
                        details.validTo().orElse(null),
                        details.isWellKnown(),
                        details.product().orElse(null),
                        details.origin().orElse(null),
                        right.addedOn(),
                        by)
                .replaceWithVoid();
    }

    Uni<Void> end(UUID id, LocalDate on, String by, String reason) {
        return Sql.update(END, id, on, by, reason).replaceWithVoid();
    }

    /// In the order in which they were written down.
    Uni<List<CaseRight>> of(UUID caseId) {
        return Sql.rows(OF_CASE, caseId)
                .map(rows -> rows.stream().map(RightRepository::right).toList());
    }

    private static CaseRight right(Object[] row) {
        return new CaseRight(
                (UUID) row[0],
                (Boolean) row[1],
                details(row),
                Optional.ofNullable((String) row[19]),
                (LocalDate) row[15],
                Optional.ofNullable((LocalDate) row[16])
                        .map(on -> new CaseRight.End(on, (String) row[17], (Boolean) row[18])));
    }

    private static RightDetails details(Object[] row) {
        return new RightDetails(
                RightKind.valueOf((String) row[2]),
                Optional.ofNullable((String) row[3]).map(PatentNumber.Kind::valueOf),
                Optional.ofNullable((String) row[4]).map(RightNumber::new),
                NiceClasses.read((String) row[5], (String) row[6]),
                (String) row[7],
                Optional.ofNullable((UUID) row[8]),
                Optional.ofNullable((String) row[9]),
                Optional.ofNullable((LocalDate) row[10]),
                Optional.ofNullable((LocalDate) row[11]),
                (Boolean) row[12],
                Optional.ofNullable((String) row[13]),
                Optional.ofNullable((String) row[14]));
    }
}
