package cn.zhibao.caseintake.reward;

/// How far a reward is.
public enum RewardState {
    /// Waits for a second person.
    PROPOSED,
    /// Agreed to; waits to be fetched (待领取).
    GRANTED,
    DECLINED,
    COLLECTED,
    /// Agreed to and not fetched in time (逾期未领取). It is computed and never written down.
    LAPSED
}
