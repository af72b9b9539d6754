package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.RewardRelay;
import cn.zhibao.portal.edge.services.RewardYearView;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The rewards proposed in a year, with count and sum for each state (举报奖励清单).
@Path("/desk/rewards")
@Blocking
public class RewardYearResource {

    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final RewardRelay rewards;

    RewardYearResource(VisitorView visitor, @RestClient RewardRelay rewards) {
        this.visitor = visitor;
        this.rewards = rewards;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR})
    public Response show(
            @QueryParam("region") @DefaultValue("") String region, @QueryParam("year") @DefaultValue("") String year) {
        var words = visitor.rewardWords();
        var asked = YearlyRequest.of(visitor, region, year);
        if (asked.year().isEmpty()) {
            return page(
                    UNPROCESSABLE,
                    RewardYearPageView.without(regions(), asked.place(), asked.typed(), words.faultYear(), ""));
        }
        return switch (AskingRelay.await(
                rewards.year(asked.place(), asked.year().getAsInt()))) {
            case Reading.Got<RewardYearView>(var found) ->
                page(200, RewardYearPageView.of(regions(), found, words, visitor.lang()));
            case Reading.Denied<RewardYearView>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<RewardYearView>(var problem) ->
                page(
                        UNPROCESSABLE,
                        RewardYearPageView.without(
                                regions(), asked.place(), asked.typed(), "", problem.in(visitor.lang())));
            case Reading.Away<RewardYearView> away ->
                page(
                        503,
                        RewardYearPageView.without(
                                regions(),
                                asked.place(),
                                asked.typed(),
                                "",
                                visitor.rewardWords().away()));
        };
    }

    private Response page(int status, RewardYearPageView page) {
        var shell = visitor.shell(visitor.rewardWords().yearTitle(), "rewards");
        return visitor.page(status, ScreenView.rewardYear(shell, page));
    }

    private List<FieldView.Option> regions() {
        return YearlyRequest.regions(visitor);
    }
}
