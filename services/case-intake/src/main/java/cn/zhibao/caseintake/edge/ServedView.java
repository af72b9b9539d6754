package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.aid.AidTarget;
import cn.zhibao.caseintake.aid.Served;
import cn.zhibao.caseintake.aid.ServedYear;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who was served in a year, beside what was promised of it.
///
/// @param target null where nothing was ever promised of the region
public record ServedView(
        String region, int year, int count, @Nullable TargetView target, List<Served.Line> lines) {

    /// What was promised, with its source.
    public record TargetView(
            int value,
            int remaining,
            AidTarget.Coverage coverage,
            LocalDate validFrom,
            LocalDate validTo,
            String plan,
            String quotation) {}

    static ServedView of(ServedYear year) {
        var count = year.served().count();
        return new ServedView(
                year.region().digits(),
                year.year().getValue(),
                count,
                year.target()
                        .map(target -> new TargetView(
                                target.value(),
                                target.remaining(count),
                                target.coverage(year.year()),
                                target.validFrom(),
                                target.validTo(),
                                target.plan(),
                                target.quotation()))
                        .orElse(null),
                year.served().lines());
    }
}
