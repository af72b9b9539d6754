package cn.zhibao.caseintake.distribution;

/// How a rule chooses among the officers of a region.
public enum Way {
    /// 轮流: whoever follows the last one, in the order of user names.
    IN_TURN,
    /// 在办最少: whoever has the fewest open matters of the region; of several the first by user name.
    FEWEST,
    /// 指定: always the same one.
    NAMED
}
