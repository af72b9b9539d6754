package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.INSPECTOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.MEDIATOR;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.REVIEWER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CampaignRelay;
import cn.zhibao.portal.edge.services.TagsView;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// The campaign tags of a case on the desk: which it bears, and the forms that add one and take one off (专项标签).
@Path("/desk/cases/{id}/campaigns")
@Blocking
public class CaseCampaignResource {

    private static final int UNPROCESSABLE = 422;
    private static final int MOST_REASON = 500;

    private final VisitorView visitor;
    private final CampaignRelay campaigns;

    CaseCampaignResource(VisitorView visitor, @RestClient CampaignRelay campaigns) {
        this.visitor = visitor;
        this.campaigns = campaigns;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Response show(@PathParam("id") UUID id, @QueryParam("done") @Nullable String done) {
        var words = visitor.campaignsWords();
        var said = switch (done) {
            case "tagged" -> words.doneTagged();
            case "taken-off" -> words.doneTakenOff();
            case null, default -> "";
        };
        return show(200, id, Map.of(), said, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response tag(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var typed = Map.of("campaignId", RegisterRequest.text(form, "campaignId"));
        var chosen = chosen(typed, "campaignId");
        return chosen.isEmpty()
                ? show(UNPROCESSABLE, id, typed, "", null)
                : answer(
                        id,
                        typed,
                        "tagged",
                        campaigns.tag(
                                id,
                                seen(form),
                                RegisterRequest.text(form, "key"),
                                Map.of("campaignId", chosen.get().toString())));
    }

    @POST
    @Path("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response takeOff(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var typed =
                Map.of("tagged", RegisterRequest.text(form, "tagged"), "reason", RegisterRequest.text(form, "reason"));
        var chosen = chosen(typed, "tagged");
        return chosen.isEmpty()
                ? show(UNPROCESSABLE, id, typed, "", null)
                : answer(
                        id,
                        typed,
                        "taken-off",
                        campaigns.takeOff(
                                id,
                                chosen.get(),
                                seen(form),
                                RegisterRequest.text(form, "key"),
                                Map.of("reason", typed.getOrDefault("reason", ""))));
    }

    private Response answer(UUID id, Map<String, String> typed, String done, Uni<TagsView> change) {
        return switch (AskingRelay.await(change)) {
            case Reading.Got<?> got ->
                Response.seeOther(URI.create("/desk/cases/" + id + "/campaigns?done=" + done))
                        .build();
            case Reading.Denied<?>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<?>(var problem) ->
                show(problem.isStale() ? problem.status() : UNPROCESSABLE, id, typed, "", problem);
            case Reading.Away<?> away -> throw new ServiceUnavailableException();
        };
    }

    /// The page; where something was sent and not refused by the service, nothing was chosen in it.
    private Response show(int status, UUID id, Map<String, String> typed, String done, @Nullable Problem problem) {
        var words = visitor.campaignsWords();
        var known = known(id);
        var section = TagsSectionView.of(id, Reading.got(known), visitor.person(), words);
        var faults = problem == null ? unchosen(typed, words) : ErrorsView.byField(problem, visitor.lang());
        var tag = section.mayChange() ? tagFields(known, typed, faults, words) : List.<FieldView>of();
        var takeOff = section.mayChange() ? takeOffFields(known, typed, faults, words) : List.<FieldView>of();
        var sent = typed.containsKey("tagged") ? takeOff : tag;
        var page = new TagsPageView(
                section,
                known.version(),
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                tag,
                takeOff,
                done,
                problem == null ? ErrorsView.of(sent) : ErrorsView.of(problem, sent, visitor.lang()));
        return visitor.page(status, ScreenView.caseCampaigns(visitor.shell(words.tags(), "desk"), page));
    }

    private Map<String, String> unchosen(Map<String, String> typed, CampaignsWordsView words) {
        if (typed.isEmpty()) {
            return Map.of();
        }
        return typed.containsKey("tagged")
                ? Map.of("tagged", visitor.words().faultChoose(words.takeOffWhich()))
                : Map.of("campaignId", visitor.words().faultChoose(words.filter()));
    }

    private static List<FieldView> tagFields(
            TagsView known, Map<String, String> typed, Map<String, String> faults, CampaignsWordsView words) {
        if (known.offered().isEmpty()) {
            return List.of();
        }
        var options = known.offered().stream()
                .map(one -> new FieldView.Option(
                        one.id().toString(),
                        words.during(
                                one.name(), one.from().toString(), one.until().toString())))
                .toList();
        return DistributionPageView.filled(
                List.of(FieldView.select("campaignId", "campaignId", words.filter(), options)
                        .hinted(words.tagHint())),
                typed,
                faults);
    }

    private static List<FieldView> takeOffFields(
            TagsView known, Map<String, String> typed, Map<String, String> faults, CampaignsWordsView words) {
        if (known.tags().isEmpty()) {
            return List.of();
        }
        var options = known.tags().stream()
                .map(one -> new FieldView.Option(one.campaignId().toString(), one.name()))
                .toList();
        return DistributionPageView.filled(
                List.of(
                        FieldView.select("tagged", "tagged", words.takeOffWhich(), options),
                        FieldView.line("reason", "reason", words.reason(), MOST_REASON, words.reasonHint(), true)),
                typed,
                faults);
    }

    private TagsView known(UUID id) {
        return switch (AskingRelay.await(campaigns.ofCase(id))) {
            case Reading.Got<TagsView>(var known) -> known;
            case Reading.Denied<TagsView> denied -> throw new NotFoundException();
            case Reading.Away<TagsView> away -> throw new ServiceUnavailableException();
        };
    }

    private static Optional<UUID> chosen(Map<String, String> typed, String field) {
        return DeskRequest.id(typed.getOrDefault(field, ""));
    }

    private static String seen(MultivaluedMap<String, String> form) {
        return "\"" + RegisterRequest.text(form, "version") + "\"";
    }
}
