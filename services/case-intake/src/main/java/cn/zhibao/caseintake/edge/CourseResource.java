package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.INSPECTOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.MEDIATOR;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.caseintake.link.LinkService;
import cn.zhibao.caseintake.link.LinkedCase;
import cn.zhibao.caseintake.supplement.Supplement;
import cn.zhibao.caseintake.supplement.SupplementService;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.chassis.store.Now;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/// What may happen to a matter between its registration and its routing, over HTTP (办理过程).
@Path("/cases")
public class CourseResource {

    private final Work work;
    private final CaseService cases;
    private final SupplementService supplements;
    private final LinkService links;
    private final Timekeeper timekeeper;
    private final Now now;

    CourseResource(
            Work work,
            CaseService cases,
            SupplementService supplements,
            LinkService links,
            Timekeeper timekeeper,
            Now now) {
        this.work = work;
        this.cases = cases;
        this.supplements = supplements;
        this.links = links;
        this.timekeeper = timekeeper;
        this.now = now;
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> withdraw(@PathParam("id") UUID id, @Valid @NotNull WithdrawCaseRequest request) {
        return work.change(
                request, call -> cases.withdraw(id, request.command(call), call).map(this::changed));
    }

    @POST
    @Path("/{id}/supplement-requests")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> ask(@PathParam("id") UUID id, @Valid @NotNull AskForSupplementRequest request) {
        return work.change(
                request, call -> supplements.ask(id, request.command(), call).map(this::changed));
    }

    @POST
    @Path("/{id}/supplements")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> supplement(@PathParam("id") UUID id, @Valid @NotNull ReceiveSupplementRequest request) {
        return work.change(
                request,
                call -> supplements.receive(id, request.command(call), call).map(this::changed));
    }

    /// Every request with its answer, the newest first.
    @GET
    @Path("/{id}/supplement-requests")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<List<Supplement>> supplements(@PathParam("id") UUID id) {
        return work.read(call -> supplements.of(id, call));
    }

    @POST
    @Path("/{id}/links")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> link(@PathParam("id") UUID id, @Valid @NotNull LinkCasesRequest request) {
        return work.change(
                request, call -> links.link(id, request.command(), call).map(this::changed));
    }

    /// From both sides: those it was linked with, and those that were linked with it.
    @GET
    @Path("/{id}/links")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<List<LinkedCase>> links(@PathParam("id") UUID id) {
        return work.read(call -> links.of(id, call));
    }

    private Answer changed(CaseFile caseFile) {
        return Answer.changed(caseFile.version(), CaseView.of(caseFile, timekeeper, now.today()));
    }
}
