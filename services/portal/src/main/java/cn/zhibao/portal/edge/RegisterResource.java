package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.OFFICER;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseIntakeRelay;
import cn.zhibao.portal.edge.services.PartyRelay;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The registration form (案件登记).
@Path("/desk/cases/new")
@Blocking
public class RegisterResource {

    private static final int UNPROCESSABLE = 422;
    private static final int MOST_HINTS = 5;
    private static final String HERE = "/desk/cases/new";

    private final VisitorView visitor;
    private final CaseIntakeRelay cases;
    private final PartyRelay parties;

    RegisterResource(VisitorView visitor, @RestClient CaseIntakeRelay cases, @RestClient PartyRelay parties) {
        this.visitor = visitor;
        this.cases = cases;
        this.parties = parties;
    }

    /// The empty form, or one that already names a right or a respondent and shows what is known of them.
    @GET
    @RolesAllowed(OFFICER)
    public Response form(
            @QueryParam("right") @DefaultValue("") String right,
            @QueryParam("rightNumber") @DefaultValue("") String rightNumber,
            @Context UriInfo address) {
        var blank =
                RegisterRequest.blank(UUID.randomUUID().toString(), regions()).about(right, rightNumber.strip());
        var named = PartiesRequest.of(address.getQueryParameters());
        return form(200, blank, fields(blank, Map.of()), ErrorsView.NONE, parties(named, Map.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response register(MultivaluedMap<String, String> form) {
        var request = RegisterRequest.of(form);
        var named = PartiesRequest.of(form);
        var faults = request.faults(visitor.words());
        if (!faults.isEmpty()) {
            var fields = fields(request, faults);
            return form(UNPROCESSABLE, request, fields, ErrorsView.of(fields), parties(named, Map.of()));
        }
        return switch (AskingRelay.await(cases.register(request.key(), matter(request, named)))) {
            case Reading.Got<cn.zhibao.portal.edge.services.CaseView>(var registered) ->
                Response.seeOther(URI.create("/desk/cases/" + registered.id() + "?done=registered"))
                        .build();
            case Reading.Denied<?>(var problem) -> refused(request, named, named.onFields(problem));
            case Reading.Away<?> away -> again(request, named);
        };
    }

    private static Map<String, Object> matter(RegisterRequest request, PartiesRequest named) {
        var matter = new LinkedHashMap<String, Object>(request.matter());
        if (!named.body().isEmpty()) {
            matter.put("parties", named.body());
        }
        return matter;
    }

    private Response refused(RegisterRequest request, PartiesRequest named, Problem problem) {
        var lang = visitor.lang();
        var faults = ErrorsView.byField(problem, lang);
        var fields = fields(request, faults);
        var all = Stream.concat(fields.stream(), named.fields(visitor.partyWords(), lang, faults).stream())
                .toList();
        return form(UNPROCESSABLE, request, fields, ErrorsView.of(problem, all, lang), parties(named, faults));
    }

    private PartiesFormView parties(PartiesRequest named, Map<String, String> faults) {
        var words = visitor.partyWords();
        var hints = named.respondent()
                .map(term ->
                        PartyHintsView.of(AskingRelay.await(parties.lookUp(term)), named.chosenRespondent(), words))
                .orElse(PartyHintsView.NONE);
        return new PartiesFormView(named.blocks(words, visitor.lang(), faults), hints);
    }

    private Response form(
            int status, RegisterRequest request, List<FieldView> fields, ErrorsView errors, PartiesFormView parties) {
        return visitor.page(
                status,
                ScreenView.register(
                        visitor.shell(visitor.words().newTitle(), "register"),
                        new RegisterView(request.key(), fields, hints(request), errors),
                        parties));
    }

    private HintsView hints(RegisterRequest request) {
        if (request.right().isEmpty() || request.rightNumber().isEmpty()) {
            return HintsView.NONE;
        }
        var asked = cases.page(null, request.right(), request.rightNumber(), null, null, MOST_HINTS);
        return HintsView.of(AskingRelay.await(asked), visitor.lang());
    }

    private Response again(RegisterRequest request, PartiesRequest named) {
        var kept = new LinkedHashMap<>(named.typed());
        kept.putAll(Map.of(
                "key", request.key(),
                "source", request.source(),
                "channel", request.channel(),
                "right", request.right(),
                "rightNumber", request.rightNumber(),
                "title", request.title(),
                "receivedOn", request.receivedOn(),
                "region", request.region()));
        return visitor.page(
                503, ScreenView.again(visitor.shell(visitor.words().troubleTitle(), "register"), HERE, "/desk", kept));
    }

    private List<FieldView> fields(RegisterRequest request, Map<String, String> faults) {
        return request.fields(regions(), visitor.words(), visitor.lang(), faults);
    }

    private List<RegionCode> regions() {
        return RegionName.within(visitor.person().regions());
    }
}
