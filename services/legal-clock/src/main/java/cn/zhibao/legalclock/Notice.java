package cn.zhibao.legalclock;

import java.time.LocalDate;
import java.util.List;

/// One notice of the State Council on days off (节假日安排的通知): the year it arranges, its number, and what it says.
///
/// It may reach back into the last days of the year before, when New Year is bridged to a weekend.
public record Notice(int year, String number, LocalDate issued, String address, List<Stretch> stretches) {

    /// Neighbouring days the notice treats alike: off, or worked though a weekend.
    public record Stretch(LocalDate first, LocalDate last, boolean off, Wording occasion) {

        public Stretch {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("days run forward, not from " + first + " to " + last);
            }
            if (!off && first.datesUntil(last.plusDays(1)).anyMatch(date -> !WorkingDays.isWeekend(date))) {
                throw new IllegalArgumentException(
                        "only a weekend can be made up, not all of " + first + " to " + last);
            }
        }
    }

    public Notice {
        stretches = List.copyOf(stretches);
        for (Stretch stretch : stretches) {
            if (stretch.first().isBefore(LocalDate.of(year - 1, 12, 1))
                    || stretch.last().getYear() > year) {
                throw new IllegalArgumentException(number + " arranges " + year + ", not " + stretch.first());
            }
        }
    }
}
