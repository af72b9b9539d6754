package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.caseintake.reward.Reward;
import cn.zhibao.caseintake.reward.RewardService;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Year;
import java.util.UUID;

/// Rewards that were proposed: a second person decides, whoever hands them out writes it down, and a year is counted.
@Path("/rewards")
public class RewardResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Work work;
    private final RewardService rewards;

    RewardResource(Work work, RewardService rewards) {
        this.work = work;
        this.rewards = rewards;
    }

    @POST
    @Path("/{id}/grant")
    @RolesAllowed(APPROVER)
    public Uni<Response> grant(@PathParam("id") UUID id, @Valid @NotNull WhyRequest request) {
        return work.change(
                request, call -> rewards.grant(id, request.text(), call).map(reward -> changed(reward, call)));
    }

    @POST
    @Path("/{id}/declination")
    @RolesAllowed(APPROVER)
    public Uni<Response> decline(@PathParam("id") UUID id, @Valid @NotNull WhyRequest request) {
        return work.change(
                request, call -> rewards.decline(id, request.text(), call).map(reward -> changed(reward, call)));
    }

    @POST
    @Path("/{id}/collection")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> collect(@PathParam("id") UUID id, @Valid @NotNull CollectRewardRequest request) {
        return work.change(
                request,
                call -> rewards.collect(id, request.way(), call.dayOrToday("collectedOn", request.collectedOn()), call)
                        .map(reward -> changed(reward, call)));
    }

    /// Those proposed in a year, with count and sum for each state.
    @GET
    @RolesAllowed({OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR})
    public Uni<RewardYearView> of(
            @QueryParam("region") @NotNull @Pattern(regexp = "[1-9][0-9](?:[0-9]{2}){0,2}") String region,
            @QueryParam("year") @NotNull @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer year) {
        return work.read(call -> rewards.of(RegionCode.of(region), Year.of(year), call))
                .map(RewardYearView::of);
    }

    private static Answer changed(Reward reward, Call call) {
        return Answer.changed(reward.version(), RewardView.of(reward, call.today()));
    }
}
