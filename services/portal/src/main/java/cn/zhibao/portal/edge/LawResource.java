package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.ADMIN;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.LEADER;

import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.clocks.LawRoom;
import cn.zhibao.portal.edge.services.EachLawRelay;
import cn.zhibao.portal.edge.services.LawPreviewView;
import cn.zhibao.portal.edge.services.LawRelay;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Calendar and rules under the clocks (期限依据): shown as each service has them, changed in all of them.
@Path("/desk/law")
@Blocking
public class LawResource {

    private static final int UNPROCESSABLE = 422;
    private static final String TAKE = "take";

    private final VisitorView visitor;
    private final EachLawRelay relays;

    LawResource(VisitorView visitor, EachLawRelay relays) {
        this.visitor = visitor;
        this.relays = relays;
    }

    @GET
    @RolesAllowed({ADMIN, AUDITOR, LEADER})
    public Response show(@QueryParam("done") @Nullable String done) {
        var said = "taken".equals(done) ? visitor.lawWords().taken() : "";
        return page(200, law(LawRequest.blank(), Map.of()).saying(said, ErrorsView.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(ADMIN)
    public Response change(MultivaluedMap<String, String> form) {
        var typed = LawRequest.of(form);
        var faults = typed.faults(visitor.lawWords(), visitor.words());
        if (!faults.isEmpty()) {
            var page = law(typed, faults);
            return page(UNPROCESSABLE, page.saying("", ErrorsView.of(LawPageView.all(page.forms()))));
        }
        return TAKE.equals(form.getFirst("step")) ? take(typed) : preview(typed);
    }

    private Response preview(LawRequest typed) {
        var answers = ask(relay -> relay.preview(typed.change()));
        var refused = refusal(answers);
        if (refused.isPresent()) {
            return refused(typed, refused.get());
        }
        if (answers.values().stream().anyMatch(Reading::isAway)) {
            return page(
                    503, law(typed, Map.of()).saying("", trouble(visitor.words().troubleText())));
        }
        var moves = new EnumMap<LawRoom, LawPreviewView>(LawRoom.class);
        answers.forEach((room, answer) -> answer.value().ifPresent(one -> moves.put(room, one)));
        return page(
                200,
                law(typed, Map.of()).showing(LawPageView.preview(typed, moves, visitor.lawWords(), visitor.lang())));
    }

    /// Taken in by all, or said by whom not; sent once more it reaches those and changes nothing where it is.
    private Response take(LawRequest typed) {
        var answers = ask(relay -> relay.take(typed.key(), typed.change()));
        var missing = answers.entrySet().stream()
                .filter(one -> one.getValue().value().isEmpty())
                .map(one -> visitor.lang().pick(one.getKey()))
                .toList();
        if (missing.isEmpty()) {
            return Response.seeOther(URI.create("/desk/law?done=taken")).build();
        }
        var refused = refusal(answers);
        if (refused.isPresent() && missing.size() == answers.size()) {
            return refused(typed, refused.get());
        }
        var rooms = String.join(visitor.lang().pick("、", ", "), missing);
        return page(
                503,
                law(typed, Map.of())
                        .showing(LawPageView.preview(typed, Map.of(), visitor.lawWords(), visitor.lang()))
                        .saying("", trouble(visitor.lawWords().takenPartly(rooms))));
    }

    private Response refused(LawRequest typed, Problem problem) {
        var page = law(typed, ErrorsView.byField(problem, visitor.lang()));
        return page(
                UNPROCESSABLE, page.saying("", ErrorsView.of(problem, LawPageView.all(page.forms()), visitor.lang())));
    }

    private LawPageView law(LawRequest typed, Map<String, String> faults) {
        var answers = ask(LawRelay::inForce);
        var known =
                answers.values().stream().flatMap(one -> one.value().stream()).findFirst();
        var forms = LawPageView.forms(typed, faults, known, visitor.lawWords(), visitor.language());
        return LawPageView.of(
                answers,
                visitor.lawWords(),
                visitor.language(),
                forms,
                visitor.person().isAny(Role.ADMIN));
    }

    private <T> Map<LawRoom, Reading<T>> ask(Function<LawRelay, Uni<T>> question) {
        var rooms = List.of(LawRoom.values());
        var answers = AskingRelay.answers(
                rooms.stream().map(room -> question.apply(relays.to(room))).toList());
        return rooms.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        room -> answers.get(room.ordinal()),
                        (one, other) -> one,
                        () -> new EnumMap<>(LawRoom.class)));
    }

    private static <T> Optional<Problem> refusal(Map<LawRoom, Reading<T>> answers) {
        return answers.values().stream()
                .flatMap(answer -> answer instanceof Reading.Denied<T>(var problem)
                        ? java.util.stream.Stream.of(problem)
                        : java.util.stream.Stream.empty())
                .findFirst();
    }

    private static ErrorsView trouble(String text) {
        return new ErrorsView(List.of(new ErrorsView.Line("", text)));
    }

    private Response page(int status, LawPageView law) {
        return visitor.page(
                status, ScreenView.law(visitor.shell(visitor.lawWords().title(), "law"), law));
    }
}
