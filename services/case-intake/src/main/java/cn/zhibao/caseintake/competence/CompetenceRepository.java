package cn.zhibao.caseintake.competence;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What competence hangs on, by its matter; row security keeps it to a jurisdiction.
@ApplicationScoped
class CompetenceRepository {

    private static final String INSERT = """
            insert into competence_facts
              (id, region, case_id, act_place, trader, trader_place, platform_place, reason, stated_by, stated_on)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)""";

    private static final String OF_CASE = """
            select act_place, trader, trader_place, platform_place, reason, stated_by, stated_on
            from competence_facts where case_id = $1 order by id desc""";

    Uni<Void> insert(UUID id, CaseFile caseFile, StatedFacts stated) {
        var facts = stated.facts();
        return Sql.update(
                        INSERT,
                        id,
                        caseFile.region().digits(),
                        caseFile.id(),
                        digits(facts.actPlace()),
                        facts.trader().map(TraderKind::name).orElse(null),
                        digits(facts.traderPlace()),
                        digits(facts.platformPlace()),
                        stated.reason().orElse(null),
                        stated.statedBy(),
                        stated.statedOn())
                .replaceWithVoid();
    }

    /// The newest first.
    Uni<List<StatedFacts>> of(UUID caseId) {
        return Sql.rows(OF_CASE, caseId)
                .map(rows -> rows.stream().map(CompetenceRepository::stated).toList());
    }

    private static StatedFacts stated(Object[] row) {
        return new StatedFacts(
                new CompetenceFacts(
                        region(row[0]),
                        Optional.ofNullable((String) row[1]).map(TraderKind::valueOf),
                        region(row[2]),
                        region(row[3])),
                Optional.ofNullable((String) row[4]),
                (String) row[5],
                (LocalDate) row[6]);
    }

    private static @Nullable String digits(Optional<RegionCode> region) {
        return region.map(RegionCode::digits).orElse(null);
    }

    private static Optional<RegionCode> region(@Nullable Object digits) {
        return Optional.ofNullable((String) digits).map(RegionCode::of);
    }
}
