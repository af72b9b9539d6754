package cn.zhibao.inspection.edge;

import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.DRAWER;
import static cn.zhibao.chassis.access.Role.Names.INSPECTOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.PUBLISHER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.chassis.clock.ClockView;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Paging;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.inspection.Visit;
import cn.zhibao.inspection.VisitService;
import cn.zhibao.inspection.VisitStatus;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Visits over HTTP.
@Path("/visits")
public class VisitResource {

    private final Work work;
    private final VisitService visits;
    private final Timekeeper timekeeper;

    VisitResource(Work work, VisitService visits, Timekeeper timekeeper) {
        this.work = work;
        this.visits = visits;
        this.timekeeper = timekeeper;
    }

    @POST
    @RolesAllowed({DRAWER, INSPECTOR})
    public Uni<Response> assign(@Valid @NotNull AssignVisitRequest request) {
        return work.change(
                request,
                call -> visits.assign(request.command(), call)
                        .map(visit -> Answer.created("/visits/" + visit.id(), visit.version(), view(visit))));
    }

    @GET
    @RolesAllowed({DRAWER, INSPECTOR, PUBLISHER, LEADER, STATISTICIAN, AUDITOR})
    public Uni<Page<VisitView>> page(
            @QueryParam("status") @Nullable VisitStatus status,
            @QueryParam("order") @DefaultValue("NEWEST") Paging.Order order,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MOST) int size) {
        var paging = new Paging(order, after, size);
        return work.read(call -> visits.page(status, paging, call)).map(page -> page.map(this::view));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({DRAWER, INSPECTOR, PUBLISHER, LEADER, STATISTICIAN, AUDITOR})
    public Uni<Response> find(@PathParam("id") UUID id) {
        return work.read(call -> visits.find(id, call))
                .map(visit -> Response.ok(view(visit))
                        .header("ETag", "\"" + visit.version() + "\"")
                        .build());
    }

    @POST
    @Path("/{id}/result")
    @RolesAllowed(INSPECTOR)
    public Uni<Response> record(@PathParam("id") UUID id, @Valid @NotNull RecordResultRequest request) {
        return work.change(
                request,
                call -> visits.record(id, request.command(call), call)
                        .map(visit -> Answer.changed(visit.version(), view(visit))));
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(PUBLISHER)
    public Uni<Response> publish(@PathParam("id") UUID id, @Valid @NotNull PublishResultRequest request) {
        return work.change(
                request,
                call -> visits.publish(id, request.command(call), call)
                        .map(visit -> Answer.changed(visit.version(), view(visit))));
    }

    @GET
    @Path("/{id}/clocks")
    @RolesAllowed({DRAWER, INSPECTOR, PUBLISHER, LEADER, STATISTICIAN, AUDITOR})
    public Uni<List<ClockView>> clocks(@PathParam("id") UUID id) {
        return work.read(call -> visits.find(id, call)).map(timekeeper::clocks);
    }

    private VisitView view(Visit visit) {
        return VisitView.of(visit, timekeeper);
    }
}
