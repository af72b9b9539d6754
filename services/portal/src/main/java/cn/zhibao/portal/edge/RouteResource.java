package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.OFFICER;

import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.RightRelay;
import cn.zhibao.portal.edge.services.RoutingView;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Routes a case for reasons that fit it (分办).
@Path("/desk/cases/{id}/route")
@Blocking
public class RouteResource {

    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final RightRelay cases;

    RouteResource(VisitorView visitor, @RestClient RightRelay cases) {
        this.visitor = visitor;
        this.cases = cases;
    }

    /// @param way the way whose reasons are shown; without it the ways alone
    @GET
    @RolesAllowed({OFFICER, APPROVER})
    public Response show(@PathParam("id") UUID id, @QueryParam("way") @DefaultValue("") String way) {
        return show(200, id, RouteFormRequest.blank(way), Map.of(), ErrorsView.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response route(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var request = RouteFormRequest.of(form);
        return switch (AskingRelay.await(cases.route(id, request.seen(), request.key(), request.body()))) {
            case Reading.Got<?> got ->
                Response.seeOther(URI.create("/desk/cases/" + id + "?done=routing"))
                        .build();
            case Reading.Denied<?>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<?>(var problem) -> refused(id, request, problem);
            case Reading.Away<?> away -> throw new ServiceUnavailableException();
        };
    }

    private Response refused(UUID id, RouteFormRequest request, Problem problem) {
        return show(
                problem.isStale() ? problem.status() : UNPROCESSABLE,
                id,
                request,
                ErrorsView.byField(problem, visitor.lang()),
                RoutePageView.errors(problem, visitor.lang()));
    }

    private Response show(int status, UUID id, RouteFormRequest form, Map<String, String> faults, ErrorsView why) {
        var words = visitor.rightsWords();
        return switch (AskingRelay.await(cases.routing(id))) {
            case Reading.Got<RoutingView>(var routing) ->
                visitor.page(
                        status,
                        ScreenView.route(
                                visitor.shell(words.routeTitle(), "desk"),
                                RoutePageView.of(id, routing, form, faults, why, words, visitor.lang())));
            case Reading.Denied<RoutingView> denied -> throw new NotFoundException();
            case Reading.Away<RoutingView> away -> throw new ServiceUnavailableException();
        };
    }
}
