package cn.zhibao.caseintake;

/// What has come into a worklist since somebody looked, by others' doing (新待办).
///
/// @param count counted up to a limit
/// @param more whether there are more than that
/// @param mark how far the register is now, to ask with the next time
public record Arrivals(int count, boolean more, String mark) {}
