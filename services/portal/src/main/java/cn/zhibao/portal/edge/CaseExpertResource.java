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
import cn.zhibao.portal.edge.services.ExpertRelay;
import cn.zhibao.portal.edge.services.MatterExpertsView;
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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// Who was asked in a case, and the forms that ask, take an opinion and take a request back.
@Path("/desk/cases/{id}/experts")
@Blocking
public class CaseExpertResource {

    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final ExpertRelay experts;

    CaseExpertResource(VisitorView visitor, @RestClient ExpertRelay experts) {
        this.visitor = visitor;
        this.experts = experts;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("q") @Nullable String q,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("field") @Nullable String field,
            @QueryParam("done") @Nullable String done) {
        var words = visitor.expertsWords();
        var said = switch (done) {
            case "asked" -> words.doneAsked();
            case "opined" -> words.doneOpined();
            case "released" -> words.doneReleased();
            case null, default -> "";
        };
        return show(200, id, ExpertFilterRequest.of(q, kind, field, "true"), ExpertDeedRequest.none(), said, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response ask(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        return take(id, ExpertDeedRequest.of(ExpertDeedRequest.Deed.ASK, form), form);
    }

    @POST
    @Path("/opinion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response opine(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        return take(id, ExpertDeedRequest.of(ExpertDeedRequest.Deed.OPINE, form), form);
    }

    @POST
    @Path("/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response release(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        return take(id, ExpertDeedRequest.of(ExpertDeedRequest.Deed.RELEASE, form), form);
    }

    private Response take(UUID id, ExpertDeedRequest request, MultivaluedMap<String, String> form) {
        var filter = ExpertFilterRequest.of(
                form.getFirst("find-q"), form.getFirst("find-kind"), form.getFirst("find-field"), "true");
        if (request.chosen().isEmpty()) {
            return show(UNPROCESSABLE, id, filter, request, "", null);
        }
        return switch (AskingRelay.await(change(id, request, form))) {
            case Reading.Got<?> got ->
                Response.seeOther(URI.create("/desk/cases/" + id + "/experts?done="
                                + request.deed().done()))
                        .build();
            case Reading.Denied<?>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<?>(var problem) ->
                show(problem.isStale() ? problem.status() : UNPROCESSABLE, id, filter, request, "", problem);
            case Reading.Away<?> away -> throw new ServiceUnavailableException();
        };
    }

    private Uni<MatterExpertsView> change(UUID id, ExpertDeedRequest request, MultivaluedMap<String, String> form) {
        var seen = "\"" + RegisterRequest.text(form, "version") + "\"";
        var key = RegisterRequest.text(form, "key");
        return switch (request.deed()) {
            case ASK -> experts.assign(id, seen, key, request.body());
            case OPINE -> experts.change(id, request.chosen().orElseThrow(), "opinion", seen, key, request.body());
            case RELEASE -> experts.change(id, request.chosen().orElseThrow(), "release", seen, key, request.body());
        };
    }

    /// The page; where something was sent and not refused by the service, nobody was chosen in it.
    private Response show(
            int status,
            UUID id,
            ExpertFilterRequest filter,
            ExpertDeedRequest request,
            String done,
            @Nullable Problem problem) {
        var words = visitor.expertsWords();
        var lang = visitor.lang();
        var known = known(id, filter);
        var section = ExpertsSectionView.of(id, Reading.got(known), visitor.person(), words, lang);
        var faults = problem == null ? request.unchosen(visitor.words(), words) : ErrorsView.byField(problem, lang);
        var forms = section.mayAsk()
                ? new ExpertFormsView(known, request.typed(), faults, words, lang)
                : ExpertFormsView.NONE;
        var sent = switch (request.deed()) {
            case ASK -> forms.ask();
            case OPINE -> forms.opine();
            case RELEASE -> forms.release();
        };
        var page = new CaseExpertsPageView(
                section,
                known.version(),
                filter.fields(words, lang),
                forms.ask(),
                forms.opine(),
                forms.release(),
                done,
                problem == null ? ErrorsView.of(sent) : ErrorsView.of(problem, sent, lang));
        return visitor.page(status, ScreenView.caseExperts(visitor.shell(words.section(), "desk"), page));
    }

    private MatterExpertsView known(UUID id, ExpertFilterRequest filter) {
        return switch (AskingRelay.await(experts.ofCase(
                id,
                ExpertFilterRequest.asked(filter.q()),
                ExpertFilterRequest.asked(filter.kind()),
                ExpertFilterRequest.asked(filter.field())))) {
            case Reading.Got<MatterExpertsView>(var known) -> known;
            case Reading.Denied<MatterExpertsView> denied -> throw new NotFoundException();
            case Reading.Away<MatterExpertsView> away -> throw new ServiceUnavailableException();
        };
    }
}
