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
import cn.zhibao.caseintake.expert.AssignmentService;
import cn.zhibao.caseintake.expert.ExpertField;
import cn.zhibao.caseintake.expert.ExpertKind;
import cn.zhibao.caseintake.expert.ExpertQuery;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Work;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Experts and technical investigators asked in a matter, over HTTP.
@Path("/cases/{id}/experts")
public class CaseExpertResource {

    private final Work work;
    private final AssignmentService assignments;

    CaseExpertResource(Work work, AssignmentService assignments) {
        this.work = work;
        this.assignments = assignments;
    }

    /// @param q part of the name, pinyin or initials of those to offer
    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<MatterExpertsView> all(
            @PathParam("id") UUID id,
            @QueryParam("q") @Nullable @Size(max = 60) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*") String q,
            @QueryParam("kind") @Nullable ExpertKind kind,
            @QueryParam("field") @Nullable ExpertField field) {
        return work.read(call -> view(id, new ExpertQuery(q, kind, field, true), call));
    }

    @POST
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> assign(@PathParam("id") UUID id, @Valid @NotNull AssignExpertRequest request) {
        return work.change(
                request,
                call -> assignments.assign(id, request.command(call), call).chain(file -> changed(file, call)));
    }

    @POST
    @Path("/{assignmentId}/opinion")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> opine(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @Valid @NotNull GiveOpinionRequest request) {
        return work.change(
                request,
                call -> assignments
                        .opine(id, assignmentId, request.command(call), call)
                        .chain(file -> changed(file, call)));
    }

    @POST
    @Path("/{assignmentId}/release")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> release(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @Valid @NotNull WhyRequest request) {
        return work.change(
                request,
                call -> assignments
                        .release(id, assignmentId, request.text(), call)
                        .chain(file -> changed(file, call)));
    }

    private Uni<Answer> changed(CaseFile caseFile, Call call) {
        return view(caseFile.id(), ExpertQuery.ACTIVE, call).map(view -> Answer.changed(caseFile.version(), view));
    }

    private Uni<MatterExpertsView> view(UUID id, ExpertQuery query, Call call) {
        return assignments.of(id, query, call).map(matter -> MatterExpertsView.of(matter, call));
    }
}
