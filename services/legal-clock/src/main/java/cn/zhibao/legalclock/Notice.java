package cn.zhibao.legalclock;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/// One notice of the State Council on days off (节假日安排的通知): the year it arranges, its number, and what it says.
///
/// It may reach back into the last days of the year before, when New Year is bridged to a weekend.
public record Notice(int year, String number, LocalDate issued, String address, List<Stretch> stretches) {

    /// More days than were ever given in a row; a longer stretch is a slip.
    private static final int LONGEST = 15;

    /// Neighbouring days the notice treats alike: off, or worked though a weekend.
    public record Stretch(LocalDate first, LocalDate last, boolean off, Wording occasion) {

        public Stretch {
            if (last.isBefore(first)) {
                throw new NoticeFault(
                        "结束早于开始：" + first + "至" + last, "days run forward, not from " + first + " to " + last);
            }
            if (last.isAfter(first.plusDays(LONGEST - 1))) {
                throw new NoticeFault(
                        "连续超过" + LONGEST + "日：" + first + "至" + last,
                        "more than " + LONGEST + " days in a row, " + first + " to " + last);
            }
            if (!off && first.datesUntil(last.plusDays(1)).anyMatch(date -> !WorkingDays.isWeekend(date))) {
                throw new NoticeFault(
                        "只有双休日可以调休上班：" + first + "至" + last,
                        "only a weekend can be made up, not all of " + first + " to " + last);
            }
            if (occasion.zh().isBlank() || occasion.en().isBlank()) {
                throw new NoticeFault("应注明中英文节日名称", "an occasion in both languages wanted");
            }
        }
    }

    public Notice {
        stretches = List.copyOf(stretches);
        if (number.isBlank()) {
            throw new NoticeFault("通知应有文号", "a notice has a number");
        }
        if (issued.getYear() != year && issued.getYear() != year - 1) {
            throw new NoticeFault(year + "年的通知不应发布于" + issued, "a notice of " + year + " is not issued on " + issued);
        }
        var seen = new HashSet<LocalDate>();
        for (Stretch stretch : stretches) {
            if (stretch.first().isBefore(LocalDate.of(year - 1, 12, 1))
                    || stretch.last().getYear() > year) {
                throw new NoticeFault(
                        number + "安排" + year + "年，不含" + stretch.first(),
                        number + " arranges " + year + ", not " + stretch.first());
            }
            stretch.first().datesUntil(stretch.last().plusDays(1)).forEach(day -> demandOnce(seen.add(day), day));
        }
    }

    /// Reads one notice from its text, as `calendar.txt` writes it: a `notice` line, then its `off` and `work` lines.
    ///
    /// @throws NoticeFault for the first line that cannot be meant
    public static Notice read(List<String> lines) {
        return Notices.readOne(lines);
    }

    private static void demandOnce(boolean first, LocalDate day) {
        if (!first) {
            throw new NoticeFault(day + "出现两次", day + " is named twice");
        }
    }
}
