package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;

import cn.zhibao.caseintake.referral.CorrespondenceService;
import cn.zhibao.caseintake.referral.ReferralService;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Work;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/// The messages of one matter over HTTP (移送、通报).
@Path("/cases/{id}/referrals")
public class CaseReferralResource {

    private final Work work;
    private final ReferralService referrals;
    private final CorrespondenceService correspondence;
    private final Timekeeper timekeeper;

    CaseReferralResource(
            Work work, ReferralService referrals, CorrespondenceService correspondence, Timekeeper timekeeper) {
        this.work = work;
        this.referrals = referrals;
        this.correspondence = correspondence;
        this.timekeeper = timekeeper;
    }

    @POST
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> send(@PathParam("id") UUID id, @Valid @NotNull SendReferralRequest request) {
        return work.change(
                request,
                call -> referrals
                        .send(id, request.command(), call)
                        .map(one -> Answer.created(
                                "/referrals/" + one.referral().id(),
                                one.referral().version(),
                                ReferralView.of(one, call.jurisdiction(), timekeeper, call.today()))));
    }

    /// What was sent about it, the latest first, after the message because of which it was registered, if any.
    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR})
    public Uni<List<ReferralView>> ofCase(@PathParam("id") UUID id) {
        return work.read(call -> correspondence
                .ofCase(id, call)
                .map(all -> all.stream()
                        .map(one -> ReferralView.of(one, call.jurisdiction(), timekeeper, call.today()))
                        .toList()));
    }
}
