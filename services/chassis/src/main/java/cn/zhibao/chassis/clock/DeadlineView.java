package cn.zhibao.chassis.clock;

import cn.zhibao.legalclock.Reckoning;
import cn.zhibao.legalclock.TermUnit;
import cn.zhibao.legalclock.Wording;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The clock of a case that is due next, as a worklist shows it (期限).
///
/// @param due null while it stands still
/// @param left units of the rule that remain
/// @param overdue units of the rule past the due day
/// @param remaining working days until it is due, negative when it is overdue, null while it stands still
/// @param provisional whether it leans on a year whose days off are not known yet
public record DeadlineView(
        String rule,
        Wording name,
        Reckoning.State state,
        @Nullable LocalDate due,
        TermUnit unit,
        int left,
        int overdue,
        @Nullable Integer remaining,
        Reckoning.Light light,
        boolean provisional) {

    static DeadlineView of(Reckoning reckoning, Optional<Integer> remaining) {
        return new DeadlineView(
                reckoning.rule().id(),
                reckoning.rule().name(),
                reckoning.state(),
                reckoning.due().orElse(null),
                reckoning.rule().term().unit(),
                reckoning.left(),
                reckoning.overdue(),
                remaining.orElse(null),
                reckoning.light(),
                reckoning.provisional());
    }
}
