package cn.zhibao.caseintake;

import java.util.Set;

/// Where a matter stands in the register, and what may follow.
public enum CaseStatus {
    REGISTERED("已登记"),
    ACCEPTED("已受理"),
    REFUSED("不予受理"),
    WITHDRAWN("已撤回"),
    JOINED("已并案"),
    ROUTED("已分办"),
    IMPORTED("历史导入");

    private final String zh;

    CaseStatus(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    /// Whether the register itself still has it in hand.
    public boolean isAtIntake() {
        return this == REGISTERED || this == ACCEPTED;
    }

    /// Whether other matters may be joined to it.
    boolean mayLead() {
        return isUnderWay();
    }

    /// Whether the office still has it, in the register or in the room to which it was routed.
    public boolean isUnderWay() {
        return isAtIntake() || this == ROUTED;
    }

    /// The states that may follow this one. An accepted matter may be routed again after it was routed.
    public Set<CaseStatus> next() {
        return switch (this) {
            case REGISTERED -> Set.of(ACCEPTED, REFUSED, WITHDRAWN, JOINED);
            case ACCEPTED -> Set.of(ROUTED, WITHDRAWN, JOINED);
            case ROUTED -> Set.of(ROUTED);
            case REFUSED, WITHDRAWN, JOINED, IMPORTED -> Set.of();
        };
    }
}
