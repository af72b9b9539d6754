package cn.zhibao.caseintake.competence;

import cn.zhibao.contracts.reference.RegionCode;
import java.util.Optional;

/// Who is competent, as far as the rules tell.
///
/// @param region of the other office or the common superior; empty otherwise, and where the superior is one of the
/// whole
/// country
public record Outcome(Kind kind, Optional<RegionCode> region) {

    /// What it comes to.
    public enum Kind {
        /// 本机关.
        THIS_OFFICE,
        /// 其他地区.
        OTHER_REGION,
        /// 其他部门.
        OTHER_DEPARTMENT,
        /// 报请共同的上一级指定.
        COMMON_SUPERIOR,
        /// 已知的事实不足以确定.
        UNDETERMINED
    }

    static Outcome of(Kind kind) {
        return new Outcome(kind, Optional.empty());
    }
}
