package cn.zhibao.caseintake.reward;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/// What is known of rewards for one matter.
///
/// @param isShielded whether its reporter must not be known: then it is shown to those alone who work on it
/// @param rewards the newest first; all but one were declined
/// @param within how long one can be collected; nobody has confirmed it
public record RewardStanding(
        CaseFile caseFile, boolean isShielded, List<Reward> rewards, Period within, LocalDate today) {

    public RewardStanding {
        rewards = List.copyOf(rewards);
    }

    public boolean isReport() {
        return caseFile.source() == SourceKind.REPORT;
    }

    /// Whether one may be proposed now.
    public boolean mayPropose() {
        return isReport()
                && caseFile.overOn().isPresent()
                && rewards.stream().allMatch(one -> one.state(today) == RewardState.DECLINED);
    }
}
