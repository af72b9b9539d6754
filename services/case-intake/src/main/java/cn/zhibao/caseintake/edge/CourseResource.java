package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Work;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/// What may happen to a matter between its registration and its routing, over HTTP (办理过程).
@Path("/cases")
public class CourseResource {

    private final Work work;
    private final CaseService cases;
    private final Timekeeper timekeeper;

    CourseResource(Work work, CaseService cases, Timekeeper timekeeper) {
        this.work = work;
        this.cases = cases;
        this.timekeeper = timekeeper;
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> withdraw(@PathParam("id") UUID id, @Valid @NotNull WithdrawCaseRequest request) {
        return work.change(
                request, call -> cases.withdraw(id, request.command(call), call).map(this::changed));
    }

    private Answer changed(CaseFile caseFile) {
        return Answer.changed(caseFile.version(), CaseView.of(caseFile, timekeeper));
    }
}
