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
import cn.zhibao.caseintake.rights.RightService;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Work;
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

/// The rights of a matter over HTTP (权利).
@Path("/cases/{id}/rights")
public class RightResource {

    private final Work work;
    private final RightService rights;

    RightResource(Work work, RightService rights) {
        this.work = work;
        this.rights = rights;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<RightsView> all(@PathParam("id") UUID id) {
        return work.read(call -> view(id, call));
    }

    @POST
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> add(@PathParam("id") UUID id, @Valid @NotNull RightRequest request) {
        return work.change(
                request, call -> rights.add(id, request.details(), call).chain(caseFile -> changed(caseFile, call)));
    }

    @POST
    @Path("/{rightId}/correction")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> correct(
            @PathParam("id") UUID id, @PathParam("rightId") UUID rightId, @Valid @NotNull RightRequest request) {
        return work.change(
                request,
                call -> rights.correct(id, rightId, request.details(), request.correction(), call)
                        .chain(caseFile -> changed(caseFile, call)));
    }

    @POST
    @Path("/{rightId}/removal")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> remove(
            @PathParam("id") UUID id, @PathParam("rightId") UUID rightId, @Valid @NotNull RemoveRightRequest request) {
        return work.change(
                request,
                call -> rights.remove(id, rightId, RemoveRightRequest.demandReason(request.reason()), call)
                        .chain(caseFile -> changed(caseFile, call)));
    }

    private Uni<Answer> changed(CaseFile caseFile, Call call) {
        return view(caseFile.id(), call).map(view -> Answer.changed(caseFile.version(), view));
    }

    private Uni<RightsView> view(UUID id, Call call) {
        return rights.of(id, call).map(matter -> RightsView.of(matter, call.today()));
    }
}
