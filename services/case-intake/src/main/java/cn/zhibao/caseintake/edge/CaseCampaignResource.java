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
import cn.zhibao.caseintake.campaign.TagService;
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

/// The tags of a matter over HTTP (专项标签).
@Path("/cases/{id}/campaigns")
public class CaseCampaignResource {

    private final Work work;
    private final TagService tags;

    CaseCampaignResource(Work work, TagService tags) {
        this.work = work;
        this.tags = tags;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<TagsView> all(@PathParam("id") UUID id) {
        return work.read(call -> view(id, call));
    }

    @POST
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> tag(@PathParam("id") UUID id, @Valid @NotNull TagCaseRequest request) {
        return work.change(
                request, call -> tags.tag(id, request.campaignId(), call).chain(file -> changed(file, call)));
    }

    @POST
    @Path("/{campaignId}/removal")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> takeOff(
            @PathParam("id") UUID id, @PathParam("campaignId") UUID campaignId, @Valid @NotNull WhyRequest request) {
        return work.change(
                request,
                call -> tags.takeOff(id, campaignId, request.text(), call).chain(file -> changed(file, call)));
    }

    private Uni<Answer> changed(CaseFile caseFile, Call call) {
        return view(caseFile.id(), call).map(view -> Answer.changed(caseFile.version(), view));
    }

    private Uni<TagsView> view(UUID id, Call call) {
        return tags.of(id, call).map(matter -> TagsView.of(matter, call.today()));
    }
}
