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
import cn.zhibao.caseintake.competence.CompetenceService;
import cn.zhibao.caseintake.competence.DisputeService;
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
import java.util.UUID;

/// Who is competent for a matter, and disputes over it, over HTTP (管辖).
@Path("/cases")
public class CompetenceResource {

    private final Work work;
    private final CompetenceService competence;
    private final DisputeService disputes;
    private final Timekeeper timekeeper;
    private final Now now;

    CompetenceResource(
            Work work, CompetenceService competence, DisputeService disputes, Timekeeper timekeeper, Now now) {
        this.work = work;
        this.competence = competence;
        this.disputes = disputes;
        this.timekeeper = timekeeper;
        this.now = now;
    }

    /// What it hangs on, what is suggested by it, and every dispute, the newest first.
    @GET
    @Path("/{id}/competence")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<CompetenceView> of(@PathParam("id") UUID id) {
        return work.read(call -> competence.of(id, call)).map(CompetenceView::of);
    }

    @POST
    @Path("/{id}/competence-facts")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> state(@PathParam("id") UUID id, @Valid @NotNull StateCompetenceRequest request) {
        return work.change(
                request, call -> competence.state(id, request.command(), call).map(this::changed));
    }

    @POST
    @Path("/{id}/competence-disputes")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> open(@PathParam("id") UUID id, @Valid @NotNull OpenDisputeRequest request) {
        return work.change(
                request, call -> disputes.open(id, request.command(call), call).map(this::changed));
    }

    @POST
    @Path("/{id}/competence-agreements")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> agree(@PathParam("id") UUID id, @Valid @NotNull AgreeOnCompetenceRequest request) {
        return work.change(
                request, call -> disputes.agree(id, request.command(call), call).map(this::changed));
    }

    @POST
    @Path("/{id}/competence-reports")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> report(@PathParam("id") UUID id, @Valid @NotNull ReportDisputeRequest request) {
        return work.change(
                request,
                call -> disputes.report(id, request.command(call), call).map(this::changed));
    }

    @POST
    @Path("/{id}/designations")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> designate(@PathParam("id") UUID id, @Valid @NotNull DesignateOfficeRequest request) {
        return work.change(
                request,
                call -> disputes.designate(id, request.command(call), call).map(this::changed));
    }

    private Answer changed(CaseFile caseFile) {
        return Answer.changed(caseFile.version(), CaseView.of(caseFile, timekeeper, now.today()));
    }
}
