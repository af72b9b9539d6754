package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.OFFICER;

import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.SavedViewRelay;
import cn.zhibao.portal.edge.services.SavedViewView;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// Saved views (常用视图): a list is saved under a name, and views are taken away again.
@Path("/desk/views")
@Blocking
public class SavedViewResource {

    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final SavedViewRelay views;

    SavedViewResource(VisitorView visitor, @RestClient SavedViewRelay views) {
        this.visitor = visitor;
        this.views = views;
    }

    /// The views there are; where the address names a list, the form that saves it.
    @GET
    @RolesAllowed({OFFICER, APPROVER})
    public Response list(@QueryParam("done") @Nullable String done, @Context UriInfo address) {
        var list = named(address.getQueryParameters());
        var said = "removed".equals(done)
                ? visitor.deskWords().viewRemoved()
                : "gone".equals(done) ? visitor.deskWords().viewGone() : "";
        return page(
                200, list, SavedViewsPageView.fields("", "own", Map.of(), visitor.deskWords()), said, ErrorsView.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response save(MultivaluedMap<String, String> form) {
        var words = visitor.deskWords();
        var list = named(form).or(() -> DeskRequest.of(Map.of(), visitor.person()));
        var name = RegisterRequest.text(form, "name");
        var shared = RegisterRequest.text(form, "shared");
        var faults = faults(name, words);
        if (!faults.isEmpty() || list.isEmpty()) {
            var fields = SavedViewsPageView.fields(name, shared, faults, words);
            return page(UNPROCESSABLE, list, fields, "", ErrorsView.of(fields));
        }
        var view = Map.<String, Object>of(
                "name",
                name,
                "shared",
                shared.equals("office"),
                "criteria",
                list.get().criteria());
        return switch (AskingRelay.await(views.save(RegisterRequest.text(form, "key"), view))) {
            case Reading.Got<?> got ->
                Response.seeOther(URI.create(list.get().first())).build();
            case Reading.Denied<?>(var problem) -> {
                var fields =
                        SavedViewsPageView.fields(name, shared, ErrorsView.byField(problem, visitor.lang()), words);
                yield page(UNPROCESSABLE, list, fields, "", ErrorsView.of(problem, fields, visitor.lang()));
            }
            case Reading.Away<?> away -> again(form, list.get());
        };
    }

    @POST
    @Path("/{id}/disposal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response remove(@PathParam("id") UUID id) {
        return switch (AskingRelay.await(views.remove(id))) {
            case Reading.Got<?> got -> gone("removed");
            case Reading.Denied<?>(var problem) when problem.isNotFound() -> gone("gone");
            case Reading.Denied<?>(var problem) ->
                page(UNPROCESSABLE, Optional.empty(), List.of(), "", ErrorsView.of(problem, List.of(), visitor.lang()));
            case Reading.Away<?> away -> throw new ServiceUnavailableException();
        };
    }

    private static Response gone(String done) {
        return Response.seeOther(URI.create("/desk/views?done=" + done)).build();
    }

    private Map<String, String> faults(String name, DeskWordsView words) {
        if (name.isEmpty()) {
            return Map.of("name", visitor.words().faultRequired(words.viewName()));
        }
        return name.length() > SavedViewsPageView.MOST_NAME
                ? Map.of("name", visitor.words().faultTooLong(words.viewName(), SavedViewsPageView.MOST_NAME))
                : Map.of();
    }

    /// The list that an address or a form names by its tab.
    private Optional<DeskRequest> named(MultivaluedMap<String, String> parameters) {
        var criteria = new LinkedHashMap<String, String>();
        DeskRequest.CRITERIA.stream()
                .filter(parameters::containsKey)
                .forEach(name -> criteria.put(name, RegisterRequest.text(parameters, name)));
        return criteria.containsKey("tab") ? DeskRequest.of(criteria, visitor.person()) : Optional.empty();
    }

    private Response page(
            int status, Optional<DeskRequest> list, List<FieldView> fields, String said, ErrorsView errors) {
        var person = visitor.person();
        var words = visitor.deskWords();
        var language = visitor.language();
        var seen = AskingRelay.await(views.seen());
        return visitor.page(
                status,
                ScreenView.views(
                        visitor.shell(words.views(), "desk"),
                        new SavedViewsPageView(
                                UUID.randomUUID().toString(),
                                list.map(one -> SavedViewsView.describe(one, language))
                                        .orElse(""),
                                list.map(DeskRequest::criteria).orElse(Map.of()),
                                fields,
                                seen.value().orElse(List.<SavedViewView>of()).stream()
                                        .map(view -> SavedViewsPageView.row(view, person, language, words))
                                        .toList(),
                                said,
                                seen.value().isPresent() ? "" : visitor.words().awayList(),
                                list.map(DeskRequest::first).orElse("/desk"),
                                errors)));
    }

    private Response again(MultivaluedMap<String, String> form, DeskRequest list) {
        var fields = new LinkedHashMap<String, String>();
        form.keySet().stream()
                .filter(name -> !name.equals("csrf-token"))
                .forEach(name -> fields.put(name, RegisterRequest.text(form, name)));
        return visitor.page(
                503,
                ScreenView.again(
                        visitor.shell(visitor.words().troubleTitle(), "desk"), "/desk/views", list.first(), fields));
    }
}
