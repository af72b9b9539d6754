package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.OFFICER;

import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.PartyRelay;
import cn.zhibao.portal.edge.services.StandingsView;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Adds a party to a case and takes one out of it.
@Path("/desk/cases/{id}/parties")
@Blocking
public class CasePartyResource {

    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final PartyRelay parties;

    CasePartyResource(VisitorView visitor, @RestClient PartyRelay parties) {
        this.visitor = visitor;
        this.parties = parties;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var typed = typed(form);
        var fields = PartyFormView.fields(words(), visitor.lang());
        var body = new LinkedHashMap<String, Object>();
        fields.forEach(field -> said(typed, field.name()).ifPresent(text -> body.put(field.name(), text)));
        return answer(id, typed, "party-added", parties.name(id, seen(form), key(form), body));
    }

    @POST
    @Path("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response remove(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var party = partyId(form);
        Map<String, Object> role = Map.of("role", RegisterRequest.text(form, "role"));
        return answer(id, typed(form), "party-removed", parties.remove(id, party, seen(form), key(form), role));
    }

    private Response answer(UUID id, Map<String, String> typed, String done, Uni<StandingsView> change) {
        return switch (AskingRelay.await(change)) {
            case Reading.Got<?> got ->
                Response.seeOther(URI.create("/desk/cases/" + id + "?done=" + done))
                        .build();
            case Reading.Denied<?>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<?>(var problem) -> refused(id, typed, problem);
            case Reading.Away<?> away -> again(id, typed, done);
        };
    }

    /// The form by itself as it was filled in; the case may have moved on, so it names the version it has now.
    private Response refused(UUID id, Map<String, String> typed, Problem problem) {
        var lang = visitor.lang();
        var fields =
                PartyFormView.filled(PartyFormView.fields(words(), lang), typed, ErrorsView.byField(problem, lang));
        var version = AskingRelay.await(parties.ofCase(id)).value().map(StandingsView::version);
        var form = new PartyFormView(
                id,
                version.orElseThrow(NotFoundException::new),
                UUID.randomUUID().toString(),
                fields,
                ErrorsView.of(problem, fields, lang));
        return visitor.page(
                problem.isStale() ? problem.status() : UNPROCESSABLE,
                ScreenView.partyForm(visitor.shell(words().add(), "desk"), form));
    }

    private Response again(UUID id, Map<String, String> typed, String done) {
        var address = "/desk/cases/" + id + "/parties" + (done.equals("party-removed") ? "/removal" : "");
        return visitor.page(
                503,
                ScreenView.again(
                        visitor.shell(visitor.words().troubleTitle(), "desk"), address, "/desk/cases/" + id, typed));
    }

    private PartyWordsView words() {
        return visitor.partyWords();
    }

    private static Map<String, String> typed(MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        form.keySet().stream()
                .filter(name -> !name.equals("csrf-token"))
                .forEach(name -> typed.put(name, RegisterRequest.text(form, name)));
        return typed;
    }

    private static Optional<String> said(Map<String, String> typed, String name) {
        return Optional.ofNullable(typed.get(name)).filter(text -> !text.isEmpty());
    }

    private static UUID partyId(MultivaluedMap<String, String> form) {
        try {
            return UUID.fromString(RegisterRequest.text(form, "partyId"));
        } catch (IllegalArgumentException notOurForm) {
            throw new NotFoundException(notOurForm);
        }
    }

    private static String seen(MultivaluedMap<String, String> form) {
        return "\"" + RegisterRequest.text(form, "version") + "\"";
    }

    private static String key(MultivaluedMap<String, String> form) {
        return RegisterRequest.text(form, "key");
    }
}
