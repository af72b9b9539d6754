package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.RegionName;
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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The rewards proposed in a year, with count and sum for each state (举报奖励清单).
@Path("/desk/rewards")
@Blocking
public class RewardYearResource {

    private static final int UNPROCESSABLE = 422;
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}|2100");

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
        var place = place(region);
        var chosen = year(year.strip());
        if (chosen.isEmpty()) {
            return page(
                    UNPROCESSABLE, RewardYearPageView.without(regions(), place, year.strip(), words.faultYear(), ""));
        }
        var typed = Integer.toString(chosen.getAsInt());
        return switch (AskingRelay.await(rewards.year(place, chosen.getAsInt()))) {
            case Reading.Got<RewardYearView>(var found) ->
                page(200, RewardYearPageView.of(regions(), found, words, visitor.lang()));
            case Reading.Denied<RewardYearView>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<RewardYearView>(var problem) ->
                page(
                        UNPROCESSABLE,
                        RewardYearPageView.without(regions(), place, typed, "", problem.in(visitor.lang())));
            case Reading.Away<RewardYearView> away ->
                page(
                        503,
                        RewardYearPageView.without(
                                regions(),
                                place,
                                typed,
                                "",
                                visitor.rewardWords().away()));
        };
    }

    private Response page(int status, RewardYearPageView page) {
        var shell = visitor.shell(visitor.rewardWords().yearTitle(), "rewards");
        return visitor.page(status, ScreenView.rewardYear(shell, page));
    }

    /// Left out, it is the year it is.
    private OptionalInt year(String typed) {
        if (typed.isEmpty()) {
            return OptionalInt.of(visitor.year());
        }
        return YEAR.matcher(typed).matches() ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    private String place(String asked) {
        return Optional.of(asked)
                .filter(RegionCode::isValid)
                .map(RegionCode::of)
                .or(() -> visitor.person().homeRegion())
                .map(RegionCode::digits)
                .orElse("");
    }

    private List<FieldView.Option> regions() {
        return RegionName.within(visitor.person().regions()).stream()
                .map(code -> new FieldView.Option(code.digits(), RegionName.withCode(code.digits(), visitor.lang())))
                .toList();
    }
}
