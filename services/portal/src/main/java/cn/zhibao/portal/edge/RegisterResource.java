package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.OFFICER;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseIntakeRelay;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.DraftRelay;
import cn.zhibao.portal.edge.services.DraftView;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/// The registration form (案件登记).
@Path("/desk/cases/new")
@Blocking
public class RegisterResource {

    private static final int UNPROCESSABLE = 422;
    private static final int STALE = 412;
    private static final int MOST_HINTS = 5;
    private static final String HERE = "/desk/cases/new";

    private final VisitorView visitor;
    private final CaseIntakeRelay cases;
    private final DraftRelay drafts;

    RegisterResource(VisitorView visitor, @RestClient CaseIntakeRelay cases, @RestClient DraftRelay drafts) {
        this.visitor = visitor;
        this.cases = cases;
        this.drafts = drafts;
    }

    /// The empty form, a draft of it, or one that already names a right and shows what is known of it.
    @GET
    @RolesAllowed(OFFICER)
    public Response form(
            @QueryParam("right") @DefaultValue("") String right,
            @QueryParam("rightNumber") @DefaultValue("") String rightNumber,
            @QueryParam("draft") @Nullable UUID draft) {
        if (draft != null) {
            return goOn(draft);
        }
        var blank =
                RegisterRequest.blank(UUID.randomUUID().toString(), regions()).about(right, rightNumber.strip());
        return form(200, blank, fields(blank, Map.of()), ErrorsView.NONE);
    }

    private Response goOn(UUID id) {
        return switch (AskingRelay.await(drafts.find(id))) {
            case Reading.Got<DraftView>(var draft) -> {
                var request = RegisterRequest.of(draft);
                var note = DraftNoteView.kept(draft, visitor.draftWords());
                yield form(200, request, fields(request, Map.of()), ErrorsView.NONE, note, DraftsView.NONE);
            }
            case Reading.Denied<DraftView> denied -> throw new NotFoundException();
            case Reading.Away<DraftView> away -> throw new ServiceUnavailableException();
        };
    }

    /// Keeps the form as it is so far. A window that asks without leaving its page gets the note alone.
    @POST
    @Path("/drafts/{draft}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response keep(
            @PathParam("draft") UUID id,
            @HeaderParam("X-Requested-With") @DefaultValue("") String window,
            MultivaluedMap<String, String> form) {
        var request = DraftRequest.of(form);
        return switch (AskingRelay.await(drafts.keep(id, request.seen(), request.draft()))) {
            case Reading.Got<DraftView>(var kept)
            when window.isEmpty() ->
                Response.seeOther(URI.create(HERE + "?draft=" + id)).build();
            case Reading.Got<DraftView>(var kept) ->
                note(200, DraftNoteView.kept(kept, visitor.draftWords()), window, form);
            case Reading.Denied<DraftView>(var problem) when problem.isStale() -> overtaken(id, window, form);
            case Reading.Denied<DraftView>(var problem) ->
                note(
                        UNPROCESSABLE,
                        DraftNoteView.failed(visitor.draftWords().refused(problem.in(visitor.lang()))),
                        window,
                        form);
            case Reading.Away<DraftView> away ->
                note(503, DraftNoteView.failed(visitor.draftWords().away()), window, form);
        };
    }

    @POST
    @Path("/drafts/{draft}/disposal")
    @RolesAllowed(OFFICER)
    public Response discard(@PathParam("draft") UUID id) {
        AskingRelay.await(drafts.discard(id));
        return Response.seeOther(URI.create(HERE)).build();
    }

    private Response overtaken(UUID id, String window, MultivaluedMap<String, String> form) {
        var there = AskingRelay.await(drafts.find(id)).value().orElseThrow(NotFoundException::new);
        var note = DraftNoteView.overtaken(
                there,
                fields(RegisterRequest.of(form), Map.of()),
                fields(RegisterRequest.of(there), Map.of()),
                visitor.draftWords());
        return note(note.isOvertaken() ? STALE : 200, note, window, form);
    }

    private Response note(int status, DraftNoteView note, String window, MultivaluedMap<String, String> form) {
        var request = RegisterRequest.of(form);
        return window.isEmpty()
                ? form(status, request, fields(request, Map.of()), ErrorsView.NONE, note, DraftsView.NONE)
                : visitor.page(status, ScreenView.draftNote(note, request.key()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response register(MultivaluedMap<String, String> form) {
        var request = RegisterRequest.of(form);
        var faults = request.faults(visitor.words());
        if (!faults.isEmpty()) {
            var fields = fields(request, faults);
            return form(UNPROCESSABLE, request, fields, ErrorsView.of(fields));
        }
        return switch (AskingRelay.await(cases.register(request.key(), request.matter()))) {
            case Reading.Got<CaseView>(var registered) -> registered(request, registered);
            case Reading.Denied<?>(var problem) -> refused(request, problem);
            case Reading.Away<?> away -> again(request);
        };
    }

    /// Its draft has done its work. One that stays behind because the service fell silent does no harm: sent again, it
    /// leads to the matter that is there.
    private Response registered(RegisterRequest request, CaseView registered) {
        request.draft().ifPresent(draft -> AskingRelay.await(drafts.discard(draft)));
        return Response.seeOther(URI.create("/desk/cases/" + registered.id() + "?done=registered"))
                .build();
    }

    private Response refused(RegisterRequest request, Problem problem) {
        var fields = fields(request, ErrorsView.byField(problem, visitor.lang()));
        return form(UNPROCESSABLE, request, fields, ErrorsView.of(problem, fields, visitor.lang()));
    }

    private Response form(int status, RegisterRequest request, List<FieldView> fields, ErrorsView errors) {
        var left = errors.isAny() ? DraftsView.NONE : left();
        return form(status, request, fields, errors, DraftNoteView.seen(request.seen()), left);
    }

    private Response form(
            int status,
            RegisterRequest request,
            List<FieldView> fields,
            ErrorsView errors,
            DraftNoteView note,
            DraftsView left) {
        return visitor.page(
                status,
                ScreenView.register(
                        visitor.shell(visitor.words().newTitle(), "register"),
                        new RegisterView(request.key(), fields, hints(request), errors, note, left)));
    }

    /// What was begun before; a silent service hides nothing of the form.
    private DraftsView left() {
        return AskingRelay.await(drafts.own())
                .value()
                .map(own -> DraftsView.of(own, visitor.draftWords()))
                .orElse(DraftsView.NONE);
    }

    private HintsView hints(RegisterRequest request) {
        if (request.right().isEmpty() || request.rightNumber().isEmpty()) {
            return HintsView.NONE;
        }
        var asked = cases.page(null, request.right(), request.rightNumber(), null, null, MOST_HINTS);
        return HintsView.of(AskingRelay.await(asked), visitor.lang());
    }

    private Response again(RegisterRequest request) {
        return visitor.page(
                503,
                ScreenView.again(
                        visitor.shell(visitor.words().troubleTitle(), "register"),
                        HERE,
                        "/desk",
                        Map.of(
                                "key", request.key(),
                                "source", request.source(),
                                "channel", request.channel(),
                                "right", request.right(),
                                "rightNumber", request.rightNumber(),
                                "title", request.title(),
                                "receivedOn", request.receivedOn(),
                                "region", request.region())));
    }

    private List<FieldView> fields(RegisterRequest request, Map<String, String> faults) {
        return request.fields(regions(), visitor.words(), visitor.lang(), faults);
    }

    private List<RegionCode> regions() {
        return RegionName.within(visitor.person().regions());
    }
}
