package cn.zhibao.statistics.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.PUBLISHER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.chassis.http.Work;
import cn.zhibao.statistics.FiguresService;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/// Closure rates within the caller's jurisdiction, their definitions and the plans' targets.
@Path("/")
public class ClosureRateResource {

    private final Work work;
    private final FiguresService figures;

    ClosureRateResource(Work work, FiguresService figures) {
        this.work = work;
        this.figures = figures;
    }

    @GET
    @Path("closure-rates")
    @Produces(MediaType.APPLICATION_JSON + ";qs=1.0")
    @RolesAllowed({LEADER, STATISTICIAN, OFFICER, APPROVER, REVIEWER, PUBLISHER, AUDITOR})
    public Uni<ClosureRateView> closureRates(@BeanParam FiguresRequest request) {
        var query = request.query();
        return work.read(call -> figures.year(query, call)).map(year -> ClosureRateView.of(year, query.procedure()));
    }

    @GET
    @Path("closure-rates")
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    @RolesAllowed({LEADER, STATISTICIAN, OFFICER, APPROVER, REVIEWER, PUBLISHER, AUDITOR})
    public Uni<String> closureRatesTable(@BeanParam FiguresRequest request) {
        var query = request.query();
        return work.read(call -> figures.year(query, call)).map(year -> CsvView.of(year, query));
    }

    @GET
    @Path("closure-rates/monthly")
    @RolesAllowed({LEADER, STATISTICIAN, OFFICER, APPROVER, REVIEWER, PUBLISHER, AUDITOR})
    public Uni<MonthlyView> monthly(@BeanParam FiguresRequest request) {
        var query = request.query();
        return work.read(call -> figures.months(query, call)).map(months -> MonthlyView.of(query, months));
    }

    @GET
    @Path("definitions")
    @PermitAll
    public List<DefinitionView> definitions() {
        return DefinitionView.all();
    }

    @GET
    @Path("targets")
    @PermitAll
    public Uni<List<TargetView>> targets() {
        return work.open(figures::targets)
                .map(targets -> targets.stream().map(TargetView::of).toList());
    }
}
