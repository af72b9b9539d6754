package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.AidRelay;
import cn.zhibao.portal.edge.services.AidView;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// Requests for help on the desk (维权援助).
@Path("/desk/aid")
@Blocking
public class AidResource {

    private static final int UNPROCESSABLE = 422;
    private static final int PAGE = 50;
    private static final String HERE = "/desk/aid/";

    private final VisitorView visitor;
    private final AidRelay aid;

    AidResource(VisitorView visitor, @RestClient AidRelay aid) {
        this.visitor = visitor;
        this.aid = aid;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR})
    public Response list(
            @QueryParam("status") @DefaultValue("") String status, @QueryParam("after") @Nullable String after) {
        var words = visitor.aidWords();
        var state = AidListView.state(status);
        var rows = AskingRelay.await(aid.page(state.isEmpty() ? null : state, after, PAGE));
        var list = AidListView.of(state, rows, visitor.person(), words, visitor.lang());
        return visitor.page(ScreenView.aid(visitor.shell(words.title(), "aid"), list));
    }

    @GET
    @Path("/new")
    @RolesAllowed(OFFICER)
    public Response form() {
        return form(200, AidFormRequest.blank(regions()), Map.of(), ErrorsView.NONE);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response request(MultivaluedMap<String, String> form) {
        var request = AidFormRequest.of(form);
        var faults = request.faults(visitor.aidWords(), visitor.words());
        if (!faults.isEmpty()) {
            return form(UNPROCESSABLE, request, faults, ErrorsView.of(fields(request, faults)));
        }
        return switch (AskingRelay.await(aid.request(request.key(), request.body()))) {
            case Reading.Got<AidView>(var ticket) -> went(ticket.id(), "requested");
            case Reading.Denied<AidView>(var problem) -> {
                var why = ErrorsView.byField(problem, visitor.lang());
                yield form(UNPROCESSABLE, request, why, ErrorsView.of(problem, fields(request, why), visitor.lang()));
            }
            case Reading.Away<AidView> away ->
                visitor.page(
                        503,
                        ScreenView.again(
                                visitor.shell(visitor.words().troubleTitle(), "aid"),
                                HERE + "new",
                                "/desk/aid",
                                withKey(request)));
        };
    }

    @GET
    @Path("/{ticket}")
    @RolesAllowed({OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR})
    public Response show(@PathParam("ticket") UUID id, @QueryParam("done") @Nullable String done) {
        var words = visitor.aidWords();
        var said = switch (done) {
            case "requested" -> words.doneRequested();
            case "changed" -> words.doneChanged();
            case null, default -> "";
        };
        return show(200, page(id).saying(said));
    }

    @POST
    @Path("/{ticket}/{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response change(
            @PathParam("ticket") UUID id, @PathParam("deed") String noun, MultivaluedMap<String, String> form) {
        var page = page(id);
        var deed = page.deeds().stream().filter(one -> one.noun().equals(noun)).findFirst();
        if (deed.isEmpty()) {
            return show(409, page.failed(noun, Map.of(), Map.of(), overtaken()));
        }
        var fields = deed.get().fields();
        var typed = fields.stream()
                .collect(Collectors.toUnmodifiableMap(
                        FieldView::name, field -> RegisterRequest.text(form, field.name())));
        var faults = deed.get().faults(typed, visitor.words());
        if (!faults.isEmpty()) {
            var why = ErrorsView.of(PartyFormView.filled(fields, typed, faults));
            return show(UNPROCESSABLE, page.failed(noun, typed, faults, why));
        }
        var seen = "\"" + RegisterRequest.text(form, "version") + "\"";
        var change = aid.change(id, noun, seen, RegisterRequest.text(form, "key"), AidDeedView.body(typed));
        return switch (AskingRelay.await(change)) {
            case Reading.Got<AidView> got -> went(id, "changed");
            case Reading.Denied<AidView>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<AidView>(var problem) ->
                show(
                        problem.isStale() ? problem.status() : UNPROCESSABLE,
                        page.failed(
                                noun,
                                typed,
                                ErrorsView.byField(problem, visitor.lang()),
                                ErrorsView.of(problem, fields, visitor.lang())));
            case Reading.Away<AidView> away -> throw new ServiceUnavailableException();
        };
    }

    /// What was to be done has been done, or can no longer be, since the page was opened.
    private ErrorsView overtaken() {
        return new ErrorsView(List.of(new ErrorsView.Line("", visitor.aidWords().overtaken())));
    }

    private AidPageView page(UUID id) {
        return switch (AskingRelay.await(aid.find(id))) {
            case Reading.Got<AidView>(var ticket) ->
                AidPageView.of(ticket, visitor.person(), visitor.aidWords(), visitor.lang());
            case Reading.Denied<AidView> denied -> throw new NotFoundException();
            case Reading.Away<AidView> away -> throw new ServiceUnavailableException();
        };
    }

    private Response show(int status, AidPageView page) {
        return visitor.page(status, ScreenView.aidTicket(visitor.shell(page.who(), "aid"), page));
    }

    private Response form(int status, AidFormRequest request, Map<String, String> faults, ErrorsView why) {
        var form = new AidFormView(request.key(), fields(request, faults), why);
        return visitor.page(
                status, ScreenView.aidForm(visitor.shell(visitor.aidWords().newTitle(), "aid"), form));
    }

    private List<FieldView> fields(AidFormRequest request, Map<String, String> faults) {
        var stations = AskingRelay.await(aid.stations()).value().orElse(List.of());
        return request.fields(regions(), stations, visitor.aidWords(), visitor.lang(), faults);
    }

    private List<RegionCode> regions() {
        return RegionName.within(visitor.person().regions());
    }

    private static Map<String, String> withKey(AidFormRequest request) {
        var all = new java.util.LinkedHashMap<>(request.typed());
        all.put("key", request.key());
        return Map.copyOf(all);
    }

    private static Response went(UUID id, String done) {
        return Response.seeOther(URI.create(HERE + id + "?done=" + done)).build();
    }
}
