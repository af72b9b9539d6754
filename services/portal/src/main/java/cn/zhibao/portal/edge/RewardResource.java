package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.RewardRelay;
import cn.zhibao.portal.edge.services.RewardView;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
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
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The reward for one report on the desk: proposed, decided on by a second person, and fetched.
@Path("/desk/cases/{id}/reward")
@Blocking
public class RewardResource {

    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final RewardRelay rewards;

    RewardResource(VisitorView visitor, @RestClient RewardRelay rewards) {
        this.visitor = visitor;
        this.rewards = rewards;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR})
    public Response show(@PathParam("id") UUID id, @QueryParam("done") @DefaultValue("") String done) {
        var words = visitor.rewardWords();
        return show(
                200,
                page(id).saying(RewardDeedView.of(done)
                        .map(deed -> deed.done(words))
                        .orElse("")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response propose(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        return act(id, RewardDeedView.PROPOSE, form);
    }

    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(APPROVER)
    public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var deed = RewardDeedView.of(RegisterRequest.text(form, "deed")).filter(RewardDeedView::isDecision);
        return act(id, deed.orElseThrow(NotFoundException::new), form);
    }

    @POST
    @Path("/collection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response collect(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        return act(id, RewardDeedView.COLLECT, form);
    }

    private Response act(UUID id, RewardDeedView deed, MultivaluedMap<String, String> form) {
        var words = visitor.rewardWords();
        var fields = deed.form(words).filled(typed(form), Map.of());
        var faults = fields.faults(words);
        var found = found(id);
        if (!faults.isEmpty()) {
            var said = fields.filled(typed(form), faults).fields();
            return show(UNPROCESSABLE, page(id, found).failed(deed, said, ErrorsView.of(said)));
        }
        var current = found.rewards().stream().findFirst().map(RewardView.One::id);
        if (current.isEmpty() && deed != RewardDeedView.PROPOSE) {
            var why = new ErrorsView(List.of(new ErrorsView.Line("", words.gone())));
            return show(UNPROCESSABLE, page(id, found).failed(deed, List.of(), why));
        }
        return switch (AskingRelay.await(ask(id, current.orElse(id), deed, form, fields))) {
            case Reading.Got<RewardView.One> got -> went(id, deed);
            case Reading.Denied<RewardView.One>(var problem) ->
                denied(id, deed, fields.filled(typed(form), faulty(problem)), problem);
            case Reading.Away<RewardView.One> away -> throw new ServiceUnavailableException();
        };
    }

    /// The newest reward is the one that the forms of the page are about.
    private Uni<RewardView.One> ask(
            UUID id, UUID current, RewardDeedView deed, MultivaluedMap<String, String> form, RewardFieldsView fields) {
        var key = RegisterRequest.text(form, "key");
        var seen = "\"" + RegisterRequest.text(form, "version") + "\"";
        return deed == RewardDeedView.PROPOSE
                ? rewards.propose(id, key, fields.body())
                : rewards.change(current, deed.noun(), seen, key, fields.body());
    }

    private Response denied(UUID id, RewardDeedView deed, RewardFieldsView fields, Problem problem) {
        if (problem.isNotFound()) {
            throw new NotFoundException();
        }
        return show(
                problem.isStale() ? problem.status() : UNPROCESSABLE,
                page(id).failed(deed, fields.fields(), ErrorsView.of(problem, fields.fields(), visitor.lang())));
    }

    private Map<String, String> faulty(Problem problem) {
        return ErrorsView.byField(problem, visitor.lang());
    }

    private RewardPageView page(UUID id) {
        return page(id, found(id));
    }

    private RewardPageView page(UUID id, RewardView found) {
        return RewardPageView.of(id, found, visitor.person(), visitor.rewardWords());
    }

    private RewardView found(UUID id) {
        return switch (AskingRelay.await(rewards.standing(id))) {
            case Reading.Got<RewardView>(var found) -> found;
            case Reading.Denied<RewardView> denied -> throw new NotFoundException();
            case Reading.Away<RewardView> away -> throw new ServiceUnavailableException();
        };
    }

    private Response show(int status, RewardPageView page) {
        var shell = visitor.shell(visitor.rewardWords().title(), "desk");
        return visitor.page(status, ScreenView.reward(shell, page));
    }

    private static Response went(UUID id, RewardDeedView deed) {
        return Response.seeOther(URI.create("/desk/cases/" + id + "/reward?done=" + deed.noun()))
                .build();
    }

    private static UnaryOperator<String> typed(MultivaluedMap<String, String> form) {
        return name -> RegisterRequest.text(form, name);
    }
}
