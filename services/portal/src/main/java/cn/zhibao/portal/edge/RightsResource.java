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
import cn.zhibao.portal.edge.services.PartyRelay;
import cn.zhibao.portal.edge.services.RightRelay;
import cn.zhibao.portal.edge.services.RightsView;
import cn.zhibao.portal.edge.services.StandingsView;
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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// The rights of a case on the desk: what they are, what they were, and the form of one (权利).
@Path("/desk/cases/{id}/rights")
@Blocking
public class RightsResource {

    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final RightRelay rights;
    private final PartyRelay parties;

    RightsResource(VisitorView visitor, @RestClient RightRelay rights, @RestClient PartyRelay parties) {
        this.visitor = visitor;
        this.rights = rights;
        this.parties = parties;
    }

    /// @param right the one to correct; without it the form adds one
    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("right") @Nullable String right,
            @QueryParam("done") @Nullable String done) {
        var known = known(id);
        return show(200, id, known, form(known, right), Map.of(), ErrorsView.NONE, said(done));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response write(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var request = RightFormRequest.of(form);
        var faults = request.faults(visitor.rightsWords(), visitor.words());
        if (!faults.isEmpty()) {
            var fields = fields(id, request, faults);
            return show(UNPROCESSABLE, id, known(id), request, faults, ErrorsView.of(fields), "");
        }
        var sent = request.isCorrection()
                ? rights.change(id, right(request), "correction", request.seen(), request.key(), request.body())
                : rights.add(id, request.seen(), request.key(), request.body());
        return answer(id, request, request.isCorrection() ? "corrected" : "added", sent);
    }

    @POST
    @Path("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response remove(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var request = RightFormRequest.of(form);
        Map<String, Object> reason = Map.of("reason", RegisterRequest.text(form, "reason"));
        return answer(
                id,
                request,
                "removed",
                rights.change(id, right(request), "removal", request.seen(), request.key(), reason));
    }

    private Response answer(UUID id, RightFormRequest request, String done, Uni<RightsView> change) {
        return switch (AskingRelay.await(change)) {
            case Reading.Got<?> got ->
                Response.seeOther(URI.create("/desk/cases/" + id + "/rights?done=" + done))
                        .build();
            case Reading.Denied<?>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<?>(var problem) -> refused(id, request, done.equals("removed"), problem);
            case Reading.Away<?> away -> throw new ServiceUnavailableException();
        };
    }

    /// The form as it was filled in; after a removal that did not go through, the right as it stands.
    private Response refused(UUID id, RightFormRequest request, boolean isRemoval, Problem problem) {
        var known = known(id);
        var form = isRemoval ? standing(known, request.right()) : request;
        var faults = isRemoval ? Map.<String, String>of() : ErrorsView.byField(problem, visitor.lang());
        var why = ErrorsView.of(problem, fields(id, form, faults), visitor.lang());
        return show(problem.isStale() ? problem.status() : UNPROCESSABLE, id, known, form, faults, why, "");
    }

    /// The form of a right as it stands; somebody else may have ended it meanwhile.
    private static RightFormRequest standing(RightsView known, String right) {
        return RightFormRequest.id(right)
                .flatMap(known::right)
                .map(RightFormRequest::of)
                .orElseGet(RightFormRequest::blank);
    }

    private static RightFormRequest form(RightsView known, @Nullable String right) {
        if (right != null) {
            var form = standing(known, right);
            if (!form.isCorrection()) {
                throw new NotFoundException();
            }
            return form;
        }
        var registered = known.registered();
        return registered == null ? RightFormRequest.blank() : RightFormRequest.of(registered);
    }

    private Response show(
            int status,
            UUID id,
            RightsView known,
            RightFormRequest form,
            Map<String, String> faults,
            ErrorsView why,
            String done) {
        var words = visitor.rightsWords();
        var lang = visitor.lang();
        var corrected = RightFormRequest.id(form.right()).flatMap(known::right);
        var page = new RightsPageView(
                RightsSectionView.of(id, Reading.got(known), visitor.person(), words, lang),
                RightRowView.of(known.former(), words, lang),
                known.version(),
                form.right(),
                corrected.filter(one -> !one.leads()).isPresent(),
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                RightsSectionView.mayChange(visitor.person()) ? fields(id, form, faults) : List.of(),
                done,
                why);
        return visitor.page(status, ScreenView.rights(visitor.shell(words.title(), "desk"), page));
    }

    private List<FieldView> fields(UUID id, RightFormRequest form, Map<String, String> faults) {
        var standing = AskingRelay.await(parties.ofCase(id)).value().orElse(StandingsView.none(0));
        return form.fields(standing, visitor.rightsWords(), visitor.lang(), faults);
    }

    private RightsView known(UUID id) {
        return switch (AskingRelay.await(rights.ofCase(id))) {
            case Reading.Got<RightsView>(var known) -> known;
            case Reading.Denied<RightsView> denied -> throw new NotFoundException();
            case Reading.Away<RightsView> away -> throw new ServiceUnavailableException();
        };
    }

    private static UUID right(RightFormRequest request) {
        return RightFormRequest.id(request.right()).orElseThrow(NotFoundException::new);
    }

    private String said(@Nullable String done) {
        return switch (done) {
            case "added" -> visitor.rightsWords().doneAdded();
            case "corrected" -> visitor.rightsWords().doneCorrected();
            case "removed" -> visitor.rightsWords().doneRemoved();
            case null, default -> "";
        };
    }
}
