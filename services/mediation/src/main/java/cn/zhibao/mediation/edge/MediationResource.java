package cn.zhibao.mediation.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.CENTRE;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.MEDIATOR;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.chassis.clock.ClockView;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.entry.ExclusionRequest;
import cn.zhibao.chassis.entry.ExtensionRequest;
import cn.zhibao.chassis.entry.ResumptionRequest;
import cn.zhibao.chassis.entry.SuspensionRequest;
import cn.zhibao.chassis.entry.WithdrawalRequest;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Paging;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.mediation.Mediation;
import cn.zhibao.mediation.MediationService;
import cn.zhibao.mediation.MediationStatus;
import cn.zhibao.mediation.Search;
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

/// Mediations over HTTP, for the desk and for mediation centres with a system of their own.
@Path("/mediations")
public class MediationResource {

    private final Work work;
    private final MediationService mediations;
    private final Timekeeper timekeeper;

    MediationResource(Work work, MediationService mediations, Timekeeper timekeeper) {
        this.work = work;
        this.mediations = mediations;
        this.timekeeper = timekeeper;
    }

    @GET
    @RolesAllowed({MEDIATOR, CENTRE, OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR, STATISTICIAN})
    public Uni<Page<MediationView>> page(
            @QueryParam("status") @Nullable MediationStatus status,
            @QueryParam("caseId") @Nullable UUID caseId,
            @QueryParam("order") @DefaultValue("NEWEST") Paging.Order order,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MOST) int size) {
        var search = new Search(status, caseId);
        var paging = new Paging(order, after, size);
        return work.read(call -> mediations.page(search, paging, call)).map(page -> page.map(this::view));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({MEDIATOR, CENTRE, OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR, STATISTICIAN})
    public Uni<Response> find(@PathParam("id") UUID id) {
        return work.read(call -> mediations.find(id, call))
                .map(mediation -> Response.ok(view(mediation))
                        .header("ETag", "\"" + mediation.version() + "\"")
                        .build());
    }

    @POST
    @Path("/{id}/consents")
    @RolesAllowed({MEDIATOR, CENTRE})
    public Uni<Response> consent(@PathParam("id") UUID id, @Valid @NotNull ConsentRequest request) {
        return work.change(
                request, call -> mediations.consent(id, request.party(), call).map(this::changed));
    }

    @POST
    @Path("/{id}/agreement")
    @RolesAllowed({MEDIATOR, CENTRE})
    public Uni<Response> agree(@PathParam("id") UUID id) {
        return work.change(id, call -> mediations.agree(id, call).map(this::changed));
    }

    @POST
    @Path("/{id}/failure")
    @RolesAllowed({MEDIATOR, CENTRE})
    public Uni<Response> fail(@PathParam("id") UUID id, @Valid @NotNull FailureRequest request) {
        return work.change(
                request, call -> mediations.fail(id, request.command(), call).map(this::changed));
    }

    @GET
    @Path("/{id}/clocks")
    @RolesAllowed({MEDIATOR, CENTRE, OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR, STATISTICIAN})
    public Uni<List<ClockView>> clocks(@PathParam("id") UUID id) {
        return work.read(call -> mediations.find(id, call)).map(timekeeper::clocks);
    }

    @POST
    @Path("/{id}/suspension")
    @RolesAllowed({MEDIATOR, CENTRE})
    public Uni<Response> suspend(@PathParam("id") UUID id, @Valid @NotNull SuspensionRequest request) {
        return work.change(
                request,
                call -> mediations.suspend(id, request.fact(call), call).map(this::changed));
    }

    @POST
    @Path("/{id}/resumption")
    @RolesAllowed({MEDIATOR, CENTRE})
    public Uni<Response> resume(@PathParam("id") UUID id, @Valid @NotNull ResumptionRequest request) {
        return work.change(
                request, call -> mediations.resume(id, request.fact(call), call).map(this::changed));
    }

    @POST
    @Path("/{id}/extension")
    @RolesAllowed({MEDIATOR, CENTRE})
    public Uni<Response> extend(@PathParam("id") UUID id, @Valid @NotNull ExtensionRequest request) {
        return work.change(
                request,
                call -> mediations.extend(id, request.command(call), call).map(this::changed));
    }

    @POST
    @Path("/{id}/exclusion")
    @RolesAllowed({MEDIATOR, CENTRE})
    public Uni<Response> exclude(@PathParam("id") UUID id, @Valid @NotNull ExclusionRequest request) {
        return work.change(
                request, call -> mediations.exclude(id, request.fact(), call).map(this::changed));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({MEDIATOR, CENTRE})
    public Uni<Response> withdraw(@PathParam("id") UUID id, @Valid @NotNull WithdrawalRequest request) {
        return work.change(
                request,
                call -> mediations
                        .withdraw(id, request.clock(), request.entry(), call)
                        .map(this::changed));
    }

    private MediationView view(Mediation mediation) {
        return MediationView.of(mediation, timekeeper);
    }

    private Answer changed(Mediation mediation) {
        return Answer.changed(mediation.version(), view(mediation));
    }
}
