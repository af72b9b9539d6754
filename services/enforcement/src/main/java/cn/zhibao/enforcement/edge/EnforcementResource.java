package cn.zhibao.enforcement.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
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
import cn.zhibao.enforcement.Enforcement;
import cn.zhibao.enforcement.EnforcementService;
import cn.zhibao.enforcement.EnforcementStatus;
import cn.zhibao.enforcement.Search;
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

/// Enforcements over HTTP.
@Path("/enforcements")
public class EnforcementResource {

    private final Work work;
    private final EnforcementService enforcements;
    private final Timekeeper timekeeper;

    EnforcementResource(Work work, EnforcementService enforcements, Timekeeper timekeeper) {
        this.work = work;
        this.enforcements = enforcements;
        this.timekeeper = timekeeper;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR, STATISTICIAN})
    public Uni<Page<EnforcementView>> page(
            @QueryParam("status") @Nullable EnforcementStatus status,
            @QueryParam("caseId") @Nullable UUID caseId,
            @QueryParam("order") @DefaultValue("NEWEST") Paging.Order order,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MOST) int size) {
        var search = new Search(status, caseId);
        var paging = new Paging(order, after, size);
        return work.read(call -> enforcements.page(search, paging, call)).map(page -> page.map(this::view));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR, STATISTICIAN})
    public Uni<Response> find(@PathParam("id") UUID id) {
        return work.read(call -> enforcements.find(id, call))
                .map(enforcement -> Response.ok(view(enforcement))
                        .header("ETag", "\"" + enforcement.version() + "\"")
                        .build());
    }

    @POST
    @Path("/{id}/filing")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> file(@PathParam("id") UUID id, @Valid @NotNull FilingRequest request) {
        return work.change(
                request, call -> enforcements.file(id, request.day(call), call).map(this::changed));
    }

    @POST
    @Path("/{id}/declination")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> decline(@PathParam("id") UUID id, @Valid @NotNull DeclinationRequest request) {
        return work.change(
                request,
                call -> enforcements.decline(id, request.ground(), call).map(this::changed));
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> decide(@PathParam("id") UUID id, @Valid @NotNull DecisionRequest request) {
        return work.change(
                request,
                call -> enforcements.decide(id, request.decision(), call).map(this::changed));
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> close(@PathParam("id") UUID id, @Valid @NotNull ClosingRequest request) {
        return work.change(
                request, call -> enforcements.close(id, request.reason(), call).map(this::changed));
    }

    @GET
    @Path("/{id}/clocks")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR, STATISTICIAN})
    public Uni<List<ClockView>> clocks(@PathParam("id") UUID id) {
        return work.read(call -> enforcements.find(id, call)).map(timekeeper::clocks);
    }

    @POST
    @Path("/{id}/suspension")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> suspend(@PathParam("id") UUID id, @Valid @NotNull SuspensionRequest request) {
        return work.change(
                request,
                call -> enforcements.suspend(id, request.fact(call), call).map(this::changed));
    }

    @POST
    @Path("/{id}/resumption")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> resume(@PathParam("id") UUID id, @Valid @NotNull ResumptionRequest request) {
        return work.change(
                request,
                call -> enforcements.resume(id, request.fact(call), call).map(this::changed));
    }

    @POST
    @Path("/{id}/extension")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> extend(@PathParam("id") UUID id, @Valid @NotNull ExtensionRequest request) {
        return work.change(
                request,
                call -> enforcements.extend(id, request.command(call), call).map(this::changed));
    }

    @POST
    @Path("/{id}/exclusion")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> exclude(@PathParam("id") UUID id, @Valid @NotNull ExclusionRequest request) {
        return work.change(
                request, call -> enforcements.exclude(id, request.fact(), call).map(this::changed));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> withdraw(@PathParam("id") UUID id, @Valid @NotNull WithdrawalRequest request) {
        return work.change(
                request,
                call -> enforcements
                        .withdraw(id, request.clock(), request.entry(), call)
                        .map(this::changed));
    }

    private EnforcementView view(Enforcement enforcement) {
        return EnforcementView.of(enforcement, timekeeper);
    }

    private Answer changed(Enforcement enforcement) {
        return Answer.changed(enforcement.version(), view(enforcement));
    }
}
