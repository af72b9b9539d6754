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
import cn.zhibao.portal.edge.services.DossierView;
import cn.zhibao.portal.edge.services.PartyRelay;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// A party on one page, and its merging (当事人).
@Path("/desk/parties/{id}")
@Blocking
public class PartyResource {

    private static final int UNPROCESSABLE = 422;

    /// As much of a name as others of a similar one share.
    private static final int BEGINNING = 4;

    private final VisitorView visitor;
    private final PartyRelay parties;

    PartyResource(VisitorView visitor, @RestClient PartyRelay parties) {
        this.visitor = visitor;
        this.parties = parties;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Response show(@PathParam("id") UUID id, @QueryParam("done") @Nullable String done) {
        return show(200, page(id).saying(said(done == null ? "" : done)));
    }

    @POST
    @Path("/{noun}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response change(
            @PathParam("id") UUID id, @PathParam("noun") String noun, MultivaluedMap<String, String> form) {
        var typed = typed(form, noun);
        var seen = "\"" + RegisterRequest.text(form, "version") + "\"";
        var change = parties.change(id, noun, seen, RegisterRequest.text(form, "key"), Map.copyOf(typed));
        return switch (AskingRelay.await(change)) {
            case Reading.Got<?> got ->
                Response.seeOther(URI.create("/desk/parties/" + id + "?done=" + noun))
                        .build();
            case Reading.Denied<?>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<?>(var problem) -> refused(id, typed, problem);
            case Reading.Away<?> away -> throw new ServiceUnavailableException();
        };
    }

    private static Map<String, String> typed(MultivaluedMap<String, String> form, String noun) {
        var fields = switch (noun) {
            case "merger" -> List.of("into", "reason");
            case "separation" -> List.<String>of();
            case String other -> throw new NotFoundException(other);
        };
        var typed = new LinkedHashMap<String, String>();
        fields.stream()
                .filter(field -> !RegisterRequest.text(form, field).isEmpty())
                .forEach(field -> typed.put(field, RegisterRequest.text(form, field)));
        return typed;
    }

    private Response refused(UUID id, Map<String, String> typed, Problem problem) {
        var page = page(id);
        var faults = ErrorsView.byField(problem, visitor.lang());
        return show(
                problem.isStale() ? problem.status() : UNPROCESSABLE,
                page.failed(typed, faults, ErrorsView.of(problem, page.form(), visitor.lang())));
    }

    private PartyPageView page(UUID id) {
        return switch (AskingRelay.await(parties.find(id))) {
            case Reading.Got<DossierView>(var dossier) ->
                PartyPageView.of(
                        dossier,
                        AskingRelay.await(
                                        parties.lookUp(beginning(dossier.party().name())))
                                .value()
                                .orElse(List.of()),
                        visitor.person(),
                        visitor.partyWords(),
                        visitor.lang());
            case Reading.Denied<?> denied -> throw new NotFoundException();
            case Reading.Away<?> away -> throw new ServiceUnavailableException();
        };
    }

    private static String beginning(String name) {
        return name.substring(
                0, name.offsetByCodePoints(0, Math.min(BEGINNING, name.codePointCount(0, name.length()))));
    }

    private String said(String done) {
        var words = visitor.partyWords();
        return switch (done) {
            case "merger" -> words.doneMerged();
            case "separation" -> words.doneSeparated();
            case String other -> "";
        };
    }

    private Response show(int status, PartyPageView page) {
        return visitor.page(status, ScreenView.partyPage(visitor.shell(page.name(), "desk"), page));
    }
}
