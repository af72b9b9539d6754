package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.caseintake.CaseService;
import cn.zhibao.caseintake.satisfaction.SatisfactionService;
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

/// The question about one matter as officers see it: its end is noted, and what was said written down (满意度回访).
@Path("/cases")
public class CaseSatisfactionResource {

    private final Work work;
    private final CaseService cases;
    private final SatisfactionService satisfaction;
    private final Timekeeper timekeeper;
    private final Now now;

    CaseSatisfactionResource(
            Work work, CaseService cases, SatisfactionService satisfaction, Timekeeper timekeeper, Now now) {
        this.work = work;
        this.cases = cases;
        this.satisfaction = satisfaction;
        this.timekeeper = timekeeper;
        this.now = now;
    }

    /// Notes that the proceeding to which a matter was sent has ended, from which day on the question is asked.
    @POST
    @Path("/{id}/end")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> noteEnd(@PathParam("id") UUID id, @Valid @NotNull NoteEndRequest request) {
        return work.change(
                request,
                call -> cases.noteEnd(id, call.dayOrToday("endedOn", request.endedOn()), call)
                        .map(caseFile ->
                                Answer.changed(caseFile.version(), CaseView.of(caseFile, timekeeper, now.today()))));
    }

    @POST
    @Path("/{id}/satisfaction")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> record(@PathParam("id") UUID id, @Valid @NotNull RecordAnswerRequest request) {
        return work.change(
                request,
                call -> satisfaction
                        .record(id, request.command(call), call)
                        .map(kept -> Answer.kept(SatisfactionView.AnswerView.of(kept))));
    }

    @GET
    @Path("/{id}/satisfaction")
    @RolesAllowed({OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR})
    public Uni<SatisfactionView> standing(@PathParam("id") UUID id) {
        return work.read(call -> satisfaction.standing(id, call)).map(SatisfactionView::of);
    }
}
