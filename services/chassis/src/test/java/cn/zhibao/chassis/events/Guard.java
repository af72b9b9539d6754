package cn.zhibao.chassis.events;

/// What keeps facts from being lost, told twice or applied out of order. A simulated world can be built without any of
/// them, to see what each is good for.
enum Guard {
    SAME_TRANSACTION_OUTBOX,
    UNIQUE_STREAM_VERSION,
    LANE_LOCK,
    FENCING,
    STRIKE_AFTER_COMMIT,
    CASE_LOCK,
    INBOX_MARK,
    GAP_CHECK,
    ACKNOWLEDGE_AFTER_COMMIT,
    LEDGER
}
