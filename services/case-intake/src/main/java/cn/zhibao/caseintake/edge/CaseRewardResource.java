package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.caseintake.reward.RewardService;
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
import java.util.UUID;

/// The reward for one report: proposed here, and read (举报奖励).
@Path("/cases/{id}/reward")
public class CaseRewardResource {

    private final Work work;
    private final RewardService rewards;

    CaseRewardResource(Work work, RewardService rewards) {
        this.work = work;
        this.rewards = rewards;
    }

    @POST
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> propose(@PathParam("id") UUID id, @Valid @NotNull ProposeRewardRequest request) {
        return work.change(
                request,
                call -> rewards.propose(id, request.command(call), call)
                        .map(kept -> Answer.kept(RewardView.of(kept, call.today()))));
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR})
    public Uni<RewardsView> standing(@PathParam("id") UUID id) {
        return work.read(call -> rewards.standing(id, call)).map(RewardsView::of);
    }
}
