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
import cn.zhibao.portal.edge.services.AllegationRelay;
import cn.zhibao.portal.edge.services.AllegationView;
import cn.zhibao.portal.edge.services.CaseIntakeRelay;
import cn.zhibao.portal.edge.services.CaseView;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// What is alleged in a case on the desk: how it stands, what was said of it before, and the form that says it anew
/// (案情).
@Path("/desk/cases/{id}/allegation")
@Blocking
public class AllegationResource {

    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_REASON = 500;
    private static final String REASON = "reason";

    private final VisitorView visitor;
    private final AllegationRelay allegations;
    private final CaseIntakeRelay cases;

    AllegationResource(
            VisitorView visitor, @RestClient AllegationRelay allegations, @RestClient CaseIntakeRelay cases) {
        this.visitor = visitor;
        this.allegations = allegations;
        this.cases = cases;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Response show(@PathParam("id") UUID id, @QueryParam("done") @DefaultValue("") String done) {
        var stated = got(AskingRelay.await(allegations.ofCase(id)));
        var form = stated.stream().findFirst().map(AllegationRequest::of).orElseGet(AllegationRequest::blank);
        var said = done.equals("stated") ? visitor.allegationWords().doneStated() : "";
        return show(200, id, stated, fields(form, "", Map.of()), said, ErrorsView.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response state(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var request = AllegationRequest.of("", form);
        var reason = RegisterRequest.text(form, REASON);
        var faults = new LinkedHashMap<>(request.faults(visitor.allegationWords()));
        if (reason.isEmpty()) {
            faults.put(
                    REASON,
                    visitor.words().faultRequired(visitor.allegationWords().reason()));
        }
        if (!faults.isEmpty()) {
            var fields = fields(request, reason, faults);
            return show(UNPROCESSABLE, id, fields, ErrorsView.of(fields));
        }
        var body = new LinkedHashMap<>(request.body());
        body.put(REASON, reason);
        var seen = "\"" + RegisterRequest.text(form, "version") + "\"";
        var sent = cases.change(id, "allegations", seen, RegisterRequest.text(form, "key"), body);
        return switch (AskingRelay.await(sent)) {
            case Reading.Got<CaseView> got ->
                Response.seeOther(URI.create("/desk/cases/" + id + "/allegation?done=stated"))
                        .build();
            case Reading.Denied<CaseView>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<CaseView>(var problem) -> refused(id, request, reason, problem);
            case Reading.Away<CaseView> away -> throw new ServiceUnavailableException();
        };
    }

    private Response refused(UUID id, AllegationRequest request, String reason, Problem problem) {
        var fields = fields(request, reason, ErrorsView.byField(problem, visitor.lang()));
        var status = problem.isStale() ? problem.status() : UNPROCESSABLE;
        return show(status, id, fields, ErrorsView.of(problem, fields, visitor.lang()));
    }

    private Response show(int status, UUID id, List<FieldView> fields, ErrorsView why) {
        return show(status, id, got(AskingRelay.await(allegations.ofCase(id))), fields, "", why);
    }

    private Response show(
            int status, UUID id, List<AllegationView> stated, List<FieldView> fields, String done, ErrorsView why) {
        var words = visitor.allegationWords();
        var file = got(AskingRelay.await(cases.find(id)));
        var page = new AllegationPageView(
                id,
                file.version(),
                UUID.randomUUID().toString(),
                stated.stream()
                        .findFirst()
                        .map(one -> AllegationPageView.facts(one, words))
                        .orElse(List.of()),
                mayState(file) ? fields : List.of(),
                stated.stream()
                        .map(one -> AllegationPageView.Stated.of(one, words))
                        .toList(),
                done,
                why);
        return visitor.page(status, ScreenView.allegation(visitor.shell(words.title(), "desk"), page));
    }

    private boolean mayState(CaseView file) {
        return RightsSectionView.mayChange(visitor.person())
                && switch (file.status()) {
                    case REGISTERED, ACCEPTED, ROUTED -> true;
                    case REFUSED, WITHDRAWN, JOINED, IMPORTED -> false;
                };
    }

    private List<FieldView> fields(AllegationRequest form, String reason, Map<String, String> faults) {
        var words = visitor.allegationWords();
        var fields = new ArrayList<>(form.fields(words, faults));
        fields.add(FieldView.text("allegation-reason", REASON, words.reason(), LONGEST_REASON, words.reasonHint())
                .filled(reason, faults.getOrDefault(REASON, "")));
        return List.copyOf(fields);
    }

    private static <T> T got(Reading<T> answer) {
        return switch (answer) {
            case Reading.Got<T>(var value) -> value;
            case Reading.Denied<T> denied -> throw new NotFoundException();
            case Reading.Away<T> away -> throw new ServiceUnavailableException();
        };
    }
}
