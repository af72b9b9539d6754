package cn.zhibao.caseintake.expert;

import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.ListQuery;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.RegionCode;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Those in the register by id, and in pages by what is known of them.
@ApplicationScoped
class ExpertRepository implements PanacheRepositoryBase<Expert, UUID> {

    /// From so many of a matter's region nobody chooses without looking further.
    private static final int MOST_OFFERED = 100;

    private static final String ACTIVE = "endedOn is null and beginsOn <= :today and endsOn >= :today";

    private static final String FIGURES = """
            select
              (select count(*) from expert where kind = 'EXPERT' and ended_on is null
                and begins_on <= $1 and ends_on >= $1 and %1$s),
              (select count(*) from expert where kind = 'INVESTIGATOR' and ended_on is null
                and begins_on <= $1 and ends_on >= $1 and %1$s),
              (select count(*) from case_expert where asked_on between $2 and $3 and %1$s),
              (select count(*) from case_expert where opinion_on between $2 and $3 and %1$s)""";

    Uni<Expert> find(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new Refused(CommonRefusal.NOT_FOUND));
    }

    /// The newest first.
    Uni<Page<Expert>> page(ExpertQuery query, @Nullable UUID after, int size, Call call) {
        return narrowed(query, call).after(after).page(this, size);
    }

    /// Those of a region, and of the regions around it that the caller sees.
    Uni<List<Expert>> ofRegion(RegionCode region, ExpertQuery query, Call call) {
        return narrowed(query, call)
                .where(":region like concat(region, '%')", "region", region.digits())
                .page(this, MOST_OFFERED)
                .map(Page::items);
    }

    Uni<ExpertFigures> figures(int year, Call call) {
        return Sql.row(
                        FIGURES.formatted(call.jurisdiction().condition("region")),
                        call.today(),
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31))
                .map(row -> new ExpertFigures(year, (Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3]));
    }

    private static ListQuery narrowed(ExpertQuery query, Call call) {
        var narrowed = ListQuery.within(call.jurisdiction()).where("kind", query.kind());
        if (query.q() != null) {
            narrowed = narrowed.where("locate(:q, sought) > 0", "q", Expert.plain(query.q()));
        }
        if (query.field() != null) {
            narrowed = narrowed.where("concat(',', fields, ',') like :field", "field", "%," + query.field() + ",%");
        }
        return query.isActive() ? narrowed.where(ACTIVE, "today", call.today()) : narrowed;
    }
}
