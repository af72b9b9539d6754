package cn.zhibao.caseintake.referral;

import cn.zhibao.chassis.access.Jurisdiction;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A message with everything that belongs to it: with what it went, and what was answered (往来).
public record Correspondence(Referral referral, List<ReferralPiece> pieces, Optional<ReferralAnswer> answer) {

    /// The time limits that ran and run about it.
    public List<ReferralClock> clocks() {
        return ReferralClocks.of(referral, answer);
    }

    /// From which side somebody of this jurisdiction looks at it.
    public ReferralBox side(Jurisdiction jurisdiction) {
        return jurisdiction.covers(referral.region()) ? ReferralBox.OUT : ReferralBox.IN;
    }

    /// What can be done about it by somebody of this jurisdiction who has the role.
    public Set<ReferralStep> steps(Jurisdiction jurisdiction) {
        var steps = EnumSet.noneOf(ReferralStep.class);
        if (jurisdiction.covers(referral.region())) {
            steps.addAll(referral.stepsOfSender(answer));
        }
        if (answer.isEmpty()
                && referral.isSent()
                && referral.toRegion().filter(jurisdiction::covers).isPresent()) {
            steps.addAll(EnumSet.of(ReferralStep.ACCEPTANCE, ReferralStep.RETURN));
        }
        return steps;
    }
}
