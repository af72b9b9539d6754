package cn.zhibao.chassis.lawbook;

import cn.zhibao.chassis.clock.Timed;
import cn.zhibao.legalclock.CaseClock;
import cn.zhibao.legalclock.ClockLaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What a change of the law would do (变更预览).
///
/// @param edition the number of the law that it was compared with
/// @param checked clocks that run
/// @param moved how many of them get another day
/// @param settled how many keep a day that was provisional and no longer is
/// @param rows those that move, the soonest due first, as many as a person reads
public record LawPreview(int edition, int checked, int moved, int settled, List<Row> rows) {

    private static final int MOST_ROWS = 200;

    /// One clock that gets another day.
    public record Row(
            UUID id,
            String number,
            String rule,
            LocalDate before,
            LocalDate after,
            boolean provisional,
            List<Why> why) {}

    /// One reason for it.
    public record Why(LocalDate from, LocalDate to, String zh, String en, String source) {

        static Why of(ClockLaw.Reason reason) {
            return new Why(
                    reason.from(), reason.to(), reason.why().zh(), reason.why().en(), reason.source());
        }
    }

    /// A preview that is still being counted.
    static final class Draft {

        private final List<Row> rows = new ArrayList<>();
        private int checked;
        private int moved;
        private int settled;

        void add(Timed timed, CaseClock clock, ClockLaw.Shift shift) {
            checked++;
            settled += shift.isSettled() ? 1 : 0;
            if (shift.moves()) {
                moved++;
                if (rows.size() < MOST_ROWS) {
                    rows.add(row(timed, clock, shift));
                }
            }
        }

        private static Row row(Timed timed, CaseClock clock, ClockLaw.Shift shift) {
            return new Row(
                    timed.id(),
                    timed.number(),
                    clock.rule(),
                    shift.before().day(),
                    shift.after().day(),
                    shift.after().provisional(),
                    shift.reasons().stream().map(Why::of).toList());
        }

        LawPreview finished(int edition) {
            return new LawPreview(edition, checked, moved, settled, List.copyOf(rows));
        }
    }
}
