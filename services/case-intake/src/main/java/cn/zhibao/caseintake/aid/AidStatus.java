package cn.zhibao.caseintake.aid;

import java.util.Set;

/// How far a request for help is (工单状态).
public enum AidStatus {
    /// 已收到.
    RECEIVED,
    /// 援助中.
    IN_SERVICE,
    /// 已办结, with an outcome.
    CLOSED,
    /// 不予援助, for a reason.
    DECLINED,
    /// 已撤回 by whoever asked.
    WITHDRAWN;

    /// Which may follow.
    public Set<AidStatus> next() {
        return switch (this) {
            case RECEIVED -> Set.of(IN_SERVICE, DECLINED, WITHDRAWN);
            case IN_SERVICE -> Set.of(CLOSED, WITHDRAWN);
            case CLOSED, DECLINED, WITHDRAWN -> Set.of();
        };
    }

    public boolean isOver() {
        return next().isEmpty();
    }
}
