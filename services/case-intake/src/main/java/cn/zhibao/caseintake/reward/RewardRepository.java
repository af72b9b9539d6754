package cn.zhibao.caseintake.reward;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.RegionCode;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rewards by id, by matter and by year. Row security keeps all of it to a jurisdiction.
@ApplicationScoped
class RewardRepository implements PanacheRepositoryBase<Reward, UUID> {

    private static final int MOST = 200;

    private static final String SHIELDED = "select exists (select 1 from shielded_identity where case_id = $1)";

    /// Those of shielded reporters come last and by their amounts, so that not even their place tells of a day.
    private static final String LINES = """
            select hidden, r.status, cast(r.amount as text), r.collect_by, c.id, c.case_no, r.decision_no, r.proposed_on,
                   r.collected_on
            from reward r join case_file c on c.id = r.case_id
            cross join lateral (select exists (select 1 from shielded_identity i where i.case_id = c.id)) held(hidden)
            where r.proposed_on between $1 and $2 and starts_with(r.region, $3)
            order by hidden, case when hidden then null else r.proposed_on end desc,
                     case when hidden then r.amount end desc, case when hidden then null else r.id end desc""";

    Uni<Reward> find(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new Refused(CommonRefusal.NOT_FOUND));
    }

    /// The newest first.
    Uni<List<Reward>> ofCase(UUID caseId) {
        return find("caseId = ?1 order by id desc", caseId).range(0, MOST - 1).list();
    }

    /// Whether the reporter of a matter must not be known.
    Uni<Boolean> isShielded(UUID caseId) {
        return Sql.row(SHIELDED, caseId).map(row -> (Boolean) row[0]);
    }

    Uni<List<RewardYear.Line>> lines(RegionCode region, Year year, LocalDate today) {
        var last = year.plusYears(1).atDay(1).minusDays(1);
        return Sql.rows(LINES, year.atDay(1), last, region.digits())
                .map(rows -> rows.stream().map(row -> line(row, today)).toList());
    }

    private static RewardYear.Line line(Object[] row, LocalDate today) {
        var collectBy = (@Nullable LocalDate) row[3];
        return new RewardYear.Line(
                (Boolean) row[0] ? Optional.empty() : Optional.of(matter(row)),
                Reward.state(RewardState.valueOf((String) row[1]), collectBy, today),
                new BigDecimal((String) row[2]));
    }

    private static RewardYear.Matter matter(Object[] row) {
        return new RewardYear.Matter(
                (UUID) row[4],
                (String) row[5],
                (String) row[6],
                (LocalDate) row[7],
                Optional.ofNullable((@Nullable LocalDate) row[3]),
                Optional.ofNullable((@Nullable LocalDate) row[8]));
    }
}
