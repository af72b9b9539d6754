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
import cn.zhibao.caseintake.sources.SourceService;
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

/// The sources of a matter over HTTP (来源).
@Path("/cases/{id}/sources")
public class SourceResource {

    private final Work work;
    private final SourceService sources;

    SourceResource(Work work, SourceService sources) {
        this.work = work;
        this.sources = sources;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<SourcesView> all(@PathParam("id") UUID id) {
        return work.read(call -> view(id, call));
    }

    @POST
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> attach(@PathParam("id") UUID id, @Valid @NotNull AttachSourceRequest request) {
        return work.change(
                request,
                call -> sources.attach(id, request.command(call), call).chain(caseFile -> changed(caseFile, call)));
    }

    @POST
    @Path("/first/correction")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> correct(@PathParam("id") UUID id, @Valid @NotNull CorrectSourceRequest request) {
        return work.change(
                request,
                call -> sources.correct(id, request.command(), call).chain(caseFile -> changed(caseFile, call)));
    }

    @POST
    @Path("/{sourceId}/take-back")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> takeBack(
            @PathParam("id") UUID id, @PathParam("sourceId") UUID sourceId, @Valid @NotNull WhyRequest request) {
        return work.change(
                request,
                call -> sources.takeBack(id, sourceId, RemoveRightRequest.demandReason(request.reason()), call)
                        .chain(caseFile -> changed(caseFile, call)));
    }

    private Uni<Answer> changed(CaseFile caseFile, Call call) {
        return view(caseFile.id(), call).map(view -> Answer.changed(caseFile.version(), view));
    }

    private Uni<SourcesView> view(UUID id, Call call) {
        return sources.of(id, call).map(SourcesView::of);
    }
}
