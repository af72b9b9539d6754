package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.portal.DayText;
import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.SurveyRelay;
import cn.zhibao.portal.edge.services.SurveyView;
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
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// The question about one matter on the desk: its end is noted, and what was said on the telephone written down.
@Path("/desk/cases/{id}/survey")
@Blocking
public class SurveyResource {

    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final SurveyRelay surveys;

    SurveyResource(VisitorView visitor, @RestClient SurveyRelay surveys) {
        this.visitor = visitor;
        this.surveys = surveys;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR})
    public Response show(@PathParam("id") UUID id, @QueryParam("done") @Nullable String done) {
        var words = visitor.surveyWords();
        var said = switch (done) {
            case "end" -> words.doneEnd();
            case "record" -> words.doneRecord();
            case null, default -> "";
        };
        return show(200, page(id).saying(said));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response record(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var words = visitor.surveyWords();
        var fields = SurveyFieldsView.blank(words).byTelephone(words).filled(typed(form), Map.of());
        var faults = fields.faults(words);
        if (!faults.isEmpty()) {
            var said = fields.filled(typed(form), faults).fields();
            var page = page(id);
            return show(UNPROCESSABLE, page.failed(page.ending(), said, ErrorsView.of(said)));
        }
        return switch (AskingRelay.await(surveys.record(id, RegisterRequest.text(form, "key"), fields.body()))) {
            case Reading.Got<SurveyView.Answer> got -> went(id, "record");
            case Reading.Denied<SurveyView.Answer>(var problem) -> {
                var page = known(id, problem);
                var said = fields.filled(typed(form), ErrorsView.byField(problem, visitor.lang()))
                        .fields();
                yield show(
                        UNPROCESSABLE,
                        page.failed(
                                page.ending(),
                                page.phone().isEmpty() ? List.of() : said,
                                ErrorsView.of(problem, said, visitor.lang())));
            }
            case Reading.Away<SurveyView.Answer> away -> throw new ServiceUnavailableException();
        };
    }

    @POST
    @Path("/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response noteEnd(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var typed = RegisterRequest.text(form, "endedOn");
        var body = typed.isBlank()
                ? Map.<String, Object>of()
                : Map.<String, Object>of(
                        "endedOn", DayText.read(typed).map(Object::toString).orElse(typed));
        var seen = "\"" + RegisterRequest.text(form, "version") + "\"";
        return switch (AskingRelay.await(surveys.noteEnd(id, seen, RegisterRequest.text(form, "key"), body))) {
            case Reading.Got<?> got -> went(id, "end");
            case Reading.Denied<?>(var problem) -> {
                var page = known(id, problem);
                var fault = ErrorsView.byField(problem, visitor.lang()).getOrDefault("endedOn", "");
                var fields = page.ending().stream()
                        .map(field -> field.filled(typed, fault))
                        .toList();
                yield show(
                        problem.isStale() ? problem.status() : UNPROCESSABLE,
                        page.failed(fields, page.phone(), ErrorsView.of(problem, fields, visitor.lang())));
            }
            case Reading.Away<?> away -> throw new ServiceUnavailableException();
        };
    }

    /// The page as it stands, unless there is no such matter for this person.
    private SurveyPageView known(UUID id, Problem problem) {
        if (problem.isNotFound()) {
            throw new NotFoundException();
        }
        return page(id);
    }

    private SurveyPageView page(UUID id) {
        return switch (AskingRelay.await(surveys.standing(id))) {
            case Reading.Got<SurveyView>(var survey) ->
                SurveyPageView.of(id, survey, visitor.person(), visitor.surveyWords());
            case Reading.Denied<SurveyView> denied -> throw new NotFoundException();
            case Reading.Away<SurveyView> away -> throw new ServiceUnavailableException();
        };
    }

    private Response show(int status, SurveyPageView page) {
        var shell = visitor.shell(visitor.surveyWords().title(), "desk");
        return visitor.page(status, ScreenView.surveyCase(shell, page));
    }

    private static Response went(UUID id, String done) {
        return Response.seeOther(URI.create("/desk/cases/" + id + "/survey?done=" + done))
                .build();
    }

    private static UnaryOperator<String> typed(MultivaluedMap<String, String> form) {
        return name -> RegisterRequest.text(form, name);
    }
}
