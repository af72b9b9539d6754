package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.INSPECTOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.MEDIATOR;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.REVIEWER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CampaignRelay;
import cn.zhibao.portal.edge.services.CampaignView;
import cn.zhibao.portal.edge.services.PageView;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// The register of campaigns on the desk (专项行动).
@Path("/desk/campaigns")
@Blocking
public class CampaignResource {

    private static final int UNPROCESSABLE = 422;
    private static final int SIZE = 50;
    private static final String HERE = "/desk/campaigns";

    private final VisitorView visitor;
    private final CampaignRelay campaigns;

    CampaignResource(VisitorView visitor, @RestClient CampaignRelay campaigns) {
        this.visitor = visitor;
        this.campaigns = campaigns;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Response list(@QueryParam("after") @Nullable UUID after) {
        return list(200, after, CampaignFormRequest.blank(), Map.of(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(APPROVER)
    public Response open(MultivaluedMap<String, String> form) {
        var request = CampaignFormRequest.of(form);
        return switch (AskingRelay.await(campaigns.open(request.key(), request.body()))) {
            case Reading.Got<CampaignView>(var campaign) -> went(campaign.id(), "opened");
            case Reading.Denied<CampaignView>(var problem) ->
                list(UNPROCESSABLE, null, request, ErrorsView.byField(problem, visitor.lang()), problem);
            case Reading.Away<CampaignView> away ->
                visitor.page(
                        503,
                        ScreenView.again(
                                visitor.shell(visitor.words().troubleTitle(), "campaigns"),
                                HERE,
                                HERE,
                                request.typed()));
        };
    }

    @GET
    @Path("/{campaign}")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Response show(@PathParam("campaign") UUID id, @QueryParam("done") @Nullable String done) {
        var words = visitor.campaignsWords();
        var said = switch (done) {
            case "opened" -> words.doneOpened();
            case "ended" -> words.doneEnded();
            case null, default -> "";
        };
        return show(200, page(id).saying(said, ErrorsView.NONE));
    }

    @POST
    @Path("/{campaign}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(APPROVER)
    public Response end(@PathParam("campaign") UUID id, MultivaluedMap<String, String> form) {
        var seen = "\"" + RegisterRequest.text(form, "version") + "\"";
        return switch (AskingRelay.await(campaigns.end(id, seen, RegisterRequest.text(form, "key"), Map.of()))) {
            case Reading.Got<CampaignView> got -> went(id, "ended");
            case Reading.Denied<CampaignView>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<CampaignView>(var problem) ->
                show(
                        problem.isStale() ? problem.status() : UNPROCESSABLE,
                        page(id).saying("", ErrorsView.of(problem, List.of(), visitor.lang())));
            case Reading.Away<CampaignView> away -> throw new ServiceUnavailableException();
        };
    }

    private CampaignPageView page(UUID id) {
        return switch (AskingRelay.await(campaigns.find(id))) {
            case Reading.Got<CampaignView.Counted>(var counted) ->
                CampaignPageView.of(counted, visitor.person(), visitor.campaignsWords(), visitor.lang());
            case Reading.Denied<CampaignView.Counted> denied -> throw new NotFoundException();
            case Reading.Away<CampaignView.Counted> away -> throw new ServiceUnavailableException();
        };
    }

    private Response show(int status, CampaignPageView page) {
        return visitor.page(status, ScreenView.campaign(visitor.shell(page.name(), "campaigns"), page));
    }

    private Response list(
            int status,
            @Nullable UUID after,
            CampaignFormRequest request,
            Map<String, String> faults,
            cn.zhibao.portal.answers.@Nullable Problem problem) {
        var words = visitor.campaignsWords();
        var lang = visitor.lang();
        var rows = AskingRelay.await(campaigns.page(null, null, after == null ? null : after.toString(), SIZE));
        var page = rows.value().orElse(new PageView<>(List.of(), null));
        var mayKeep = visitor.person().isAny(Role.APPROVER);
        var regions = RegionName.within(visitor.person().regions());
        var fields = request.fields(regions, words, visitor.words(), lang, faults);
        return visitor.page(
                status,
                ScreenView.campaigns(
                        visitor.shell(words.title(), "campaigns"),
                        new CampaignsPageView(
                                request.key().isEmpty() ? UUID.randomUUID().toString() : request.key(),
                                mayKeep,
                                page.items().stream()
                                        .map(one -> CampaignsPageView.row(one, words, lang))
                                        .toList(),
                                page.next() == null ? "" : HERE + "?after=" + page.next(),
                                fields,
                                request.aims(lang),
                                "",
                                rows.value().isPresent() ? "" : words.away(),
                                problem == null ? ErrorsView.NONE : ErrorsView.of(problem, fields, lang))));
    }

    private static Response went(UUID id, String done) {
        return Response.seeOther(URI.create(HERE + "/" + id + "?done=" + done)).build();
    }
}
