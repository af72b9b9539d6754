package cn.zhibao.inspection;

import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Record what a visit found (录入检查结果).
public record RecordResult(
        VisitResult result, LocalDate visitedOn, @Nullable Finding finding) {

    /// What needs a case, in the inspector's own words. These words leave the service; the enterprise's name does not,
    /// unless the inspector writes it here.
    public record Finding(RightKind right, String title) {}
}
