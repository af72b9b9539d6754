package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.INSPECTOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.MEDIATOR;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.caseintake.campaign.CampaignService;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Work;
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
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The register of campaigns over HTTP (专项行动).
@Path("/campaigns")
public class CampaignResource {

    private final Work work;
    private final CampaignService campaigns;

    CampaignResource(Work work, CampaignService campaigns) {
        this.work = work;
        this.campaigns = campaigns;
    }

    /// @param on only those that ran on this day
    /// @param running only those that run today, where no other day is named
    /// @param after the last id of the page before
    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<Page<CampaignView>> page(
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("running") @DefaultValue("false") boolean running,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MOST) int size) {
        return work.read(call -> campaigns
                .page(on == null && running ? call.today() : on, after, size, call)
                .map(page -> page.map(campaign -> CampaignView.of(campaign, call.today()))));
    }

    @POST
    @RolesAllowed(APPROVER)
    public Uni<Response> open(@Valid @NotNull OpenCampaignRequest request) {
        return work.change(
                request,
                call -> campaigns
                        .open(request.command(), call)
                        .map(campaign -> Answer.created(
                                "/campaigns/" + campaign.id(),
                                campaign.version(),
                                CampaignView.of(campaign, call.today()))));
    }

    /// With how many matters bear its tag.
    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<Response> find(@PathParam("id") UUID id) {
        return work.read(call -> campaigns
                        .find(id, call)
                        .chain(campaign -> campaigns
                                .figures(campaign)
                                .map(figures -> CampaignView.Counted.of(campaign, figures, call.today()))))
                .map(view -> Response.ok(view)
                        .header("ETag", "\"" + view.campaign().version() + "\"")
                        .build());
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(APPROVER)
    public Uni<Response> end(@PathParam("id") UUID id) {
        return work.change(
                id,
                call -> campaigns
                        .end(id, call)
                        .map(campaign -> Answer.changed(campaign.version(), CampaignView.of(campaign, call.today()))));
    }
}
