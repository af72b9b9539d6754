package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.INSPECTOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.MEDIATOR;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.caseintake.Arrivals;
import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseQuery;
import cn.zhibao.caseintake.CaseStatus;
import cn.zhibao.caseintake.Counter;
import cn.zhibao.caseintake.HandlingService;
import cn.zhibao.caseintake.Worklist;
import cn.zhibao.caseintake.WorklistCounts;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.chassis.store.Now;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Matters between hands over HTTP: claimed, assigned, given back, put aside; and how many lie where.
@Path("/cases")
public class HandlingResource {

    private final Work work;
    private final HandlingService handling;
    private final Timekeeper timekeeper;
    private final Now now;

    HandlingResource(Work work, HandlingService handling, Timekeeper timekeeper, Now now) {
        this.work = work;
        this.handling = handling;
        this.timekeeper = timekeeper;
        this.now = now;
    }

    @GET
    @Path("/counts")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<WorklistCounts> counts() {
        return work.read(handling::counts);
    }

    /// What has come into a list since a mark, by others' doing.
    @GET
    @Path("/arrivals")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<Arrivals> arrivals(
            @QueryParam("view") @DefaultValue("ALL") Worklist view,
            @QueryParam("counter") @Nullable Counter counter,
            @QueryParam("status") @Nullable CaseStatus status,
            @QueryParam("since") @Nullable @Size(max = 4000) String since) {
        return work.read(call -> handling.arrivals(CaseQuery.of(view, counter, status), since, call));
    }

    @POST
    @Path("/{id}/claim")
    @RolesAllowed(OFFICER)
    public Uni<Response> claim(@PathParam("id") UUID id) {
        return work.change(id, call -> handling.claim(id, call).map(this::changed));
    }

    @POST
    @Path("/{id}/assignment")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> assign(@PathParam("id") UUID id, @Valid @NotNull AssignCaseRequest request) {
        return work.change(
                request, call -> handling.assign(id, request.handler(), call).map(this::changed));
    }

    @POST
    @Path("/{id}/release")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> release(@PathParam("id") UUID id) {
        return work.change(id, call -> handling.release(id, call).map(this::changed));
    }

    @POST
    @Path("/{id}/hold")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> hold(@PathParam("id") UUID id, @Valid @NotNull HoldCaseRequest request) {
        return work.change(
                request, call -> handling.hold(id, request.command(), call).map(this::changed));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> endHold(@PathParam("id") UUID id) {
        return work.change(id, call -> handling.endHold(id, call).map(this::changed));
    }

    private Answer changed(CaseFile caseFile) {
        return Answer.changed(caseFile.version(), CaseView.of(caseFile, timekeeper, now.today()));
    }
}
