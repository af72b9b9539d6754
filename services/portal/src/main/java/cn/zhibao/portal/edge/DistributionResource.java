package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.OFFICER;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.DayText;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.DistributionRelay;
import cn.zhibao.portal.edge.services.OfficerView;
import cn.zhibao.portal.edge.services.WorklistRelay;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// The rules by which matters are put into hands, and who is away (分派规则).
@Path("/desk/distribution")
@Blocking
public class DistributionResource {

    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final DistributionRelay distribution;
    private final WorklistRelay worklists;

    DistributionResource(
            VisitorView visitor, @RestClient DistributionRelay distribution, @RestClient WorklistRelay worklists) {
        this.visitor = visitor;
        this.distribution = distribution;
        this.worklists = worklists;
    }

    /// What was typed and what is wrong with it, by form.
    private record Typed(Map<String, String> rule, Map<String, String> absence, Map<String, String> faults) {

        static final Typed NONE = new Typed(Map.of(), Map.of(), Map.of());

        static Typed of(String kind, Map<String, String> typed, Map<String, String> faults) {
            return kind.equals("rules") ? new Typed(typed, Map.of(), faults) : new Typed(Map.of(), typed, faults);
        }
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER})
    public Response show(@QueryParam("done") @Nullable String done) {
        var words = visitor.deskWords();
        var said = done == null
                ? ""
                : switch (done) {
                    case "rules" -> words.ruleMade();
                    case "rules-end" -> words.ruleEnded();
                    case "absences" -> words.absenceNoted();
                    case "absences-end" -> words.absenceStruck();
                    case String other -> "";
                };
        return page(200, Typed.NONE, said, null);
    }

    @POST
    @Path("/rules")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(APPROVER)
    public Response makeRule(MultivaluedMap<String, String> form) {
        var typed = typed(form);
        var body = new LinkedHashMap<String, Object>();
        for (var name : List.of("name", "region", "source", "right", "channel", "way", "officer")) {
            put(body, name, typed.getOrDefault(name, ""));
        }
        var place = typed.getOrDefault("place", "");
        body.put("place", place.matches("[0-9]{1,3}") ? Integer.parseInt(place) : 0);
        body.put("words", words(typed.getOrDefault("words", "")));
        body.put("atOnce", typed.getOrDefault("atOnce", "").equals("true"));
        putDay(body, "beginsOn", typed);
        return make("rules", typed, body);
    }

    @POST
    @Path("/absences")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(APPROVER)
    public Response noteAbsence(MultivaluedMap<String, String> form) {
        var typed = typed(form);
        var body = new LinkedHashMap<String, Object>();
        put(body, "region", typed.getOrDefault("region", ""));
        put(body, "officer", typed.getOrDefault("officer", ""));
        putDay(body, "from", typed);
        putDay(body, "to", typed);
        return make("absences", typed, body);
    }

    @POST
    @Path("/rules/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(APPROVER)
    public Response endRule(@PathParam("id") UUID id) {
        return end("rules", id, "end");
    }

    @POST
    @Path("/absences/{id}/disposal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(APPROVER)
    public Response strikeAbsence(@PathParam("id") UUID id) {
        return end("absences", id, "disposal");
    }

    private Response make(String kind, Map<String, String> typed, Map<String, Object> body) {
        return switch (AskingRelay.await(distribution.make(kind, typed.getOrDefault("key", ""), body))) {
            case Reading.Got<?> got -> done(kind);
            case Reading.Denied<?>(var problem) ->
                page(UNPROCESSABLE, Typed.of(kind, typed, ErrorsView.byField(problem, visitor.lang())), "", problem);
            case Reading.Away<?> away ->
                visitor.page(
                        503,
                        ScreenView.again(
                                visitor.shell(visitor.words().troubleTitle(), "desk"),
                                "/desk/distribution/" + kind,
                                "/desk/distribution",
                                typed));
        };
    }

    /// Whoever ends what another has just ended finds it ended.
    private Response end(String kind, UUID id, String noun) {
        return switch (AskingRelay.await(distribution.end(kind, id, noun))) {
            case Reading.Got<?> got -> done(kind + "-end");
            case Reading.Denied<?>(var problem) when problem.isNotFound() -> done(kind + "-end");
            case Reading.Denied<?>(var problem) -> page(UNPROCESSABLE, Typed.NONE, "", problem);
            case Reading.Away<?> away -> throw new ServiceUnavailableException();
        };
    }

    private static Response done(String what) {
        return Response.seeOther(URI.create("/desk/distribution?done=" + what)).build();
    }

    private Response page(int status, Typed typed, String said, cn.zhibao.portal.answers.@Nullable Problem problem) {
        var person = visitor.person();
        var words = visitor.deskWords();
        var lang = visitor.lang();
        var mayKeep = person.isAny(Role.APPROVER);
        var officers = mayKeep ? officers(person.regions()) : List.<OfficerView>of();
        var rules = AskingRelay.await(distribution.rules());
        var absences = AskingRelay.await(distribution.absences()).value().orElse(List.of());
        var ruleFields = DistributionPageView.filled(
                DistributionPageView.ruleFields(person.regions(), officers, words, visitor.words(), lang),
                typed.rule(),
                typed.rule().isEmpty() ? Map.of() : typed.faults());
        var absenceFields = DistributionPageView.filled(
                DistributionPageView.absenceFields(person.regions(), officers, words, visitor.words(), lang),
                typed.absence(),
                typed.absence().isEmpty() ? Map.of() : typed.faults());
        var errors = problem == null
                ? ErrorsView.NONE
                : ErrorsView.of(problem, typed.absence().isEmpty() ? ruleFields : absenceFields, lang);
        return visitor.page(
                status,
                ScreenView.distribution(
                        visitor.shell(words.distribution(), "desk"),
                        new DistributionPageView(
                                UUID.randomUUID().toString(),
                                mayKeep,
                                rules.value().orElse(List.of()).stream()
                                        .map(rule -> DistributionPageView.row(rule, words, lang))
                                        .toList(),
                                absences.stream()
                                        .map(absence -> DistributionPageView.row(absence, lang))
                                        .toList(),
                                ruleFields,
                                absenceFields,
                                said,
                                rules.value().isPresent() ? "" : visitor.words().awayList(),
                                errors)));
    }

    private List<OfficerView> officers(List<RegionCode> regions) {
        var officers = new ArrayList<OfficerView>();
        AskingRelay.answers(regions.stream()
                        .map(region -> worklists.officers(region.digits()))
                        .toList())
                .forEach(list -> list.value().orElse(List.of()).stream()
                        .filter(one -> officers.stream()
                                .noneMatch(known -> known.subject().equals(one.subject())))
                        .forEach(officers::add));
        return officers;
    }

    /// The words of a title, however they are parted.
    private static List<String> words(String typed) {
        return Arrays.stream(typed.split("[,，、;；\\s]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static void put(Map<String, Object> body, String name, String value) {
        if (!value.isEmpty()) {
            body.put(name, value);
        }
    }

    /// A day as it was typed; what is no day goes as it stands and is refused by its name.
    private static void putDay(Map<String, Object> body, String name, Map<String, String> typed) {
        var text = typed.getOrDefault(name, "");
        put(body, name, DayText.read(text).map(Object::toString).orElse(text));
    }

    private static Map<String, String> typed(MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        form.keySet().stream()
                .filter(name -> !name.equals("csrf-token"))
                .forEach(name -> typed.put(name, RegisterRequest.text(form, name)));
        return typed;
    }
}
