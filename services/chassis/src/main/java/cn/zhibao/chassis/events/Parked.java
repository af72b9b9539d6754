package cn.zhibao.chassis.events;

import cn.zhibao.contracts.Sender;

/// An event in the parking place (待处理事件): it could not be applied yet, and here is the reason.
record Parked(Sender sender, Arrival arrival, Reason reason, String detail) {

    private static final int LONGEST_DETAIL = 2_000;

    enum Reason {
        GAP,
        POISON,
        BEHIND
    }

    Parked {
        detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
    }
}
