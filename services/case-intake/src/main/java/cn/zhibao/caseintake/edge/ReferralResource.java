package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;

import cn.zhibao.caseintake.referral.Correspondence;
import cn.zhibao.caseintake.referral.CorrespondenceService;
import cn.zhibao.caseintake.referral.ReferralAnswerService;
import cn.zhibao.caseintake.referral.ReferralBox;
import cn.zhibao.caseintake.referral.ReferralService;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Work;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Messages between offices over HTTP (移送、线索通报), from the sender's side and from the receiver's.
@Path("/referrals")
public class ReferralResource {

    private final Work work;
    private final CorrespondenceService correspondence;
    private final ReferralService referrals;
    private final ReferralAnswerService answers;
    private final Timekeeper timekeeper;

    ReferralResource(
            Work work,
            CorrespondenceService correspondence,
            ReferralService referrals,
            ReferralAnswerService answers,
            Timekeeper timekeeper) {
        this.work = work;
        this.correspondence = correspondence;
        this.referrals = referrals;
        this.answers = answers;
        this.timekeeper = timekeeper;
    }

    /// What came in or what goes out, the latest first.
    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR})
    public Uni<Page<ReferralView>> page(
            @QueryParam("box") @DefaultValue("IN") ReferralBox box,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MOST) int size) {
        return work.read(call ->
                correspondence.page(box, after, size, call).map(page -> page.map(one -> view(one, call))));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR})
    public Uni<ReferralView> find(@PathParam("id") UUID id) {
        return work.read(call -> correspondence.find(id, call).map(one -> view(one, call)));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(APPROVER)
    public Uni<Response> approve(@PathParam("id") UUID id) {
        return change(id, call -> referrals.approve(id, call));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(APPROVER)
    public Uni<Response> refuse(@PathParam("id") UUID id, @Valid @NotNull WhyRequest request) {
        return change(request, call -> referrals.refuse(id, request.text(), call));
    }

    @POST
    @Path("/{id}/dispatch")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> dispatch(@PathParam("id") UUID id) {
        return change(id, call -> referrals.dispatch(id, call));
    }

    @POST
    @Path("/{id}/receipt")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> receive(@PathParam("id") UUID id, @Valid @NotNull ReceiptRequest request) {
        return change(request, call -> referrals.receive(id, request.at(call), call));
    }

    @POST
    @Path("/{id}/forwarding")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> forward(@PathParam("id") UUID id, @Valid @NotNull ForwardRequest request) {
        return change(request, call -> referrals.forward(id, request.command(call), call));
    }

    @POST
    @Path("/{id}/handover")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> handOver(@PathParam("id") UUID id, @Valid @NotNull HandoverRequest request) {
        return change(request, call -> referrals.handOver(id, request.command(call), call));
    }

    @POST
    @Path("/{id}/reply")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> reply(@PathParam("id") UUID id, @Valid @NotNull EnterReplyRequest request) {
        return change(request, call -> answers.enter(id, request.command(call), call));
    }

    @POST
    @Path("/{id}/reconsideration")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> reconsider(@PathParam("id") UUID id, @Valid @NotNull OnDayRequest request) {
        return change(request, call -> referrals.reconsider(id, request.day(call), call));
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed(OFFICER)
    public Uni<Response> accept(@PathParam("id") UUID id) {
        return change(id, call -> answers.accept(id, call));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(OFFICER)
    public Uni<Response> giveBack(@PathParam("id") UUID id, @Valid @NotNull WhyRequest request) {
        return change(request, call -> answers.giveBack(id, request.text(), call));
    }

    private Uni<Response> change(Object request, Function<Call, Uni<Correspondence>> deed) {
        return work.change(
                request,
                call -> deed.apply(call)
                        .map(one -> Answer.changed(one.referral().version(), view(one, call))));
    }

    private ReferralView view(Correspondence one, Call call) {
        return ReferralView.of(one, call.jurisdiction(), timekeeper, call.today());
    }
}
