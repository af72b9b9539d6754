package cn.zhibao.statistics.edge;

import static cn.zhibao.chassis.access.Role.Names.ADMIN;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.statistics.archive.LedgerService;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The ledger and the parking place over HTTP.
@Path("/")
public class LedgerResource {

    private final Work work;
    private final LedgerService ledger;

    LedgerResource(Work work, LedgerService ledger) {
        this.work = work;
        this.ledger = ledger;
    }

    @GET
    @Path("ledger")
    @RolesAllowed({AUDITOR, ADMIN, STATISTICIAN})
    public Uni<LedgerView> ledger(
            @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
        return work.read(call -> ledger.lines(from, to, call)).map(LedgerView::of);
    }

    @GET
    @Path("parked")
    @RolesAllowed({ADMIN, AUDITOR})
    public Uni<Page<LedgerView.ParkedView>> parked(
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.MOST) int size) {
        return work.read(call -> ledger.parked(after, size)).map(page -> page.map(LedgerView.ParkedView::of));
    }
}
