package cn.zhibao.chassis.clock;

import cn.zhibao.legalclock.Fact;
import cn.zhibao.legalclock.Term;
import java.time.LocalDate;
import java.util.Optional;

/// Grant a running clock more time (延长).
///
/// @param amount how many units of the clock's rule; empty for what the rule gives next
public record ExtendClock(LocalDate on, Optional<Integer> amount, String approver, String document) {

    /// The entry, with the time that is granted.
    public Fact.Extended by(Term granted) {
        return new Fact.Extended(on, granted, approver, document);
    }
}
