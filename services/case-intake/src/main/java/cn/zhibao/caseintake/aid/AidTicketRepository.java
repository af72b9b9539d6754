package cn.zhibao.caseintake.aid;

import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.ListQuery;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Sql;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Requests for help by id and in pages.
@ApplicationScoped
class AidTicketRepository implements PanacheRepositoryBase<AidTicket, UUID> {

    private static final int MOST_STATIONS = 100;

    private static final String STATIONS = """
            select distinct station from aid_ticket where station is not null and %s order by station limit $1""";

    Uni<AidTicket> find(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new Refused(CommonRefusal.NOT_FOUND));
    }

    /// The newest first.
    Uni<Page<AidTicket>> page(@Nullable AidStatus status, @Nullable UUID after, int size, Call call) {
        return ListQuery.within(call.jurisdiction())
                .where("status", status)
                .after(after)
                .page(this, size);
    }

    /// The stations that have taken requests so far.
    Uni<List<String>> stations(Call call) {
        return Sql.rows(STATIONS.formatted(call.jurisdiction().condition("region")), MOST_STATIONS)
                .map(rows -> rows.stream().map(row -> (String) row[0]).toList());
    }
}
