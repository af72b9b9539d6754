package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.reward.RewardStanding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of rewards for one matter.
///
/// @param overOn null while the matter is not over
/// @param isShielded whether its reporter must not be known; then only those who work on it see rewards
/// @param collectWithin how long one can be collected, as an ISO period; nobody has confirmed it
/// @param rewards the newest first
public record RewardsView(
        String caseNo,
        boolean isReport,
        @Nullable LocalDate overOn,
        boolean mayPropose,
        boolean isShielded,
        String collectWithin,
        List<RewardView> rewards) {

    static RewardsView of(RewardStanding standing) {
        return new RewardsView(
                standing.caseFile().caseNo(),
                standing.isReport(),
                standing.caseFile().overOn().orElse(null),
                standing.mayPropose(),
                standing.isShielded(),
                standing.within().toString(),
                standing.rewards().stream()
                        .map(one -> RewardView.of(one, standing.today()))
                        .toList());
    }
}
