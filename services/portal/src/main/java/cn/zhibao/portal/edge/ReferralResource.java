package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.REVIEWER;

import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.ReferralRelay;
import cn.zhibao.portal.edge.services.ReferralView;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// What came from other offices and what was sent to them: the boxes, and one message with what can be done about it.
@Path("/desk/referrals")
@Blocking
public class ReferralResource {

    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final ReferralRelay referrals;

    ReferralResource(VisitorView visitor, @RestClient ReferralRelay referrals) {
        this.visitor = visitor;
        this.referrals = referrals;
    }

    /// @param box `out` for what was sent; otherwise what came in
    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR})
    public Response box(@QueryParam("box") @Nullable String box, @QueryParam("after") @Nullable UUID after) {
        var isIn = !"out".equals(box);
        var found = AskingRelay.await(referrals.page(isIn ? "IN" : "OUT", after));
        var shell = visitor.shell(visitor.referralWords().title(), "referrals");
        return visitor.page(ScreenView.referrals(shell, ReferralBoxView.of(isIn, found, visitor.lang())));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR})
    public Response show(@PathParam("id") UUID id) {
        return page(200, standing(id));
    }

    @POST
    @Path("/{id}/{noun}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response step(
            @PathParam("id") UUID id, @PathParam("noun") String noun, MultivaluedMap<String, String> form) {
        var step = ReferralStepView.of(noun, visitor.referralWords()).orElseThrow(NotFoundException::new);
        var typed = step.fields().stream()
                .collect(Collectors.toUnmodifiableMap(
                        FieldView::name,
                        field -> RegisterRequest.text(form, field.name()).strip()));
        var faults = step.faults(typed, visitor.language());
        if (!faults.isEmpty()) {
            var tried = step.filled(typed, faults);
            return page(UNPROCESSABLE, standing(id).failed(tried, ErrorsView.of(tried.fields())));
        }
        var seen = "\"" + RegisterRequest.text(form, "version") + "\"";
        var change = referrals.change(id, noun, seen, RegisterRequest.text(form, "key"), step.body(typed));
        return switch (AskingRelay.await(change)) {
            case Reading.Got<ReferralView> got ->
                Response.seeOther(URI.create("/desk/referrals/" + id)).build();
            case Reading.Denied<ReferralView>(var problem) -> refused(id, step, typed, problem);
            case Reading.Away<ReferralView> away -> {
                var why = new ErrorsView(
                        List.of(new ErrorsView.Line("", visitor.referralWords().away())));
                yield page(503, standing(id).failed(step.filled(typed, Map.of()), why));
            }
        };
    }

    private Response refused(UUID id, ReferralStepView step, Map<String, String> typed, Problem problem) {
        var tried = step.filled(typed, ErrorsView.byField(problem, visitor.lang()));
        return page(UNPROCESSABLE, standing(id).failed(tried, ErrorsView.of(problem, tried.fields(), visitor.lang())));
    }

    private ReferralPageView standing(UUID id) {
        return switch (AskingRelay.await(referrals.find(id))) {
            case Reading.Got<ReferralView>(var one) ->
                ReferralPageView.of(
                        one,
                        visitor.person(),
                        visitor.referralWords(),
                        visitor.language().clocks(),
                        visitor.lang());
            case Reading.Denied<ReferralView> denied -> throw new NotFoundException();
            case Reading.Away<ReferralView> away -> throw new ServiceUnavailableException();
        };
    }

    private Response page(int status, ReferralPageView page) {
        var shell = visitor.shell(visitor.referralWords().title(), "referrals");
        return visitor.page(status, ScreenView.referral(shell, page));
    }
}
