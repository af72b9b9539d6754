package cn.zhibao.caseintake.campaign;

import cn.zhibao.caseintake.CaseStatus;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.ListQuery;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.Route;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Campaigns by id, in pages and by the day on which they ran.
@ApplicationScoped
class CampaignRepository implements PanacheRepositoryBase<Campaign, UUID> {

    /// More campaigns than these no office runs at a time.
    private static final int MOST_RUNNING = 100;

    private static final String RAN = "beginsOn <= :day and endsOn >= :day and (endedOn is null or endedOn >= :day)";

    private static final String FIGURES = """
            select file.status, file.route, count(*)
            from case_campaign tag join case_file file on file.id = tag.case_id
            where tag.campaign_id = $1 and tag.untagged_on is null
            group by file.status, file.route""";

    Uni<Campaign> find(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new Refused(CommonRefusal.NOT_FOUND));
    }

    /// The newest first.
    ///
    /// @param on only those that ran on this day
    Uni<Page<Campaign>> page(@Nullable LocalDate on, @Nullable UUID after, int size, Call call) {
        var query = ListQuery.withinOrAbove(call.jurisdiction()).after(after);
        return (on == null ? query : query.where(RAN, "day", on)).page(this, size);
    }

    /// Those of a region, and of the regions around it that the caller sees, that ran on a day; by name.
    Uni<List<Campaign>> running(RegionCode region, LocalDate day) {
        return find(
                        ":region like concat(region, '%') and " + RAN + " order by name, id",
                        Map.of("region", region.digits(), "day", day))
                .range(0, MOST_RUNNING - 1)
                .list();
    }

    Uni<CampaignFigures> figures(UUID id) {
        return Sql.rows(FIGURES, id)
                .map(rows -> new CampaignFigures(
                        rows.stream().map(CampaignRepository::figure).toList()));
    }

    private static CampaignFigures.Figure figure(Object[] row) {
        return new CampaignFigures.Figure(
                CaseStatus.valueOf((String) row[0]),
                Optional.ofNullable((String) row[1]).map(Route::valueOf),
                ((Number) row[2]).longValue());
    }
}
