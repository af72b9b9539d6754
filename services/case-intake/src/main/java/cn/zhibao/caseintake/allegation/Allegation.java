package cn.zhibao.caseintake.allegation;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is alleged, as far as it is known (涉嫌违法行为).
///
/// @param act what is said to have been done, in words
/// @param goods what was made, sold or offered (涉案商品)
/// @param value of the goods, in yuan (货值金额)
/// @param place the address where it was done (地点), as somebody would find it
/// @param began the first day on which it was done, as far as known
/// @param ended the last one; none while it goes on
public record Allegation(
        Optional<String> act,
        Optional<String> goods,
        Optional<BigDecimal> value,
        Optional<String> place,
        Optional<OfferLink> link,
        Optional<LocalDate> began,
        Optional<LocalDate> ended) {

    public static final Allegation NONE = new Allegation(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public boolean isNone() {
        return equals(NONE);
    }

    /// @param prefix of its fields in the request
    /// @throws Refused where a day lies ahead, or the last one before the first
    public void demandDays(String prefix, LocalDate today) {
        began.ifPresent(day -> demand(!day.isAfter(today), prefix + "began", "不能晚于今天", "must not lie in the future"));
        ended.ifPresent(day -> demand(!day.isAfter(today), prefix + "ended", "不能晚于今天", "must not lie in the future"));
        if (began.isPresent() && ended.isPresent()) {
            demand(
                    !ended.get().isBefore(began.get()),
                    prefix + "ended",
                    "不能早于开始日期 " + began.get(),
                    "must not lie before the first day, " + began.get());
        }
    }

    private static void demand(boolean holds, String field, String zh, String en) {
        if (!holds) {
            throw new Refused(CommonRefusal.INVALID, List.of(new FieldFault(field, zh, en)));
        }
    }
}
