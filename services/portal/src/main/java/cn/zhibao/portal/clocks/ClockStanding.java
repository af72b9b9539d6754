package cn.zhibao.portal.clocks;

/// What of a clock decides which steps it allows.
///
/// @param hasCauses whether its rule knows a cause for which it may stand still
/// @param isExtensible whether its rule allows a further extension
/// @param hasEntries whether something was entered by hand that can be taken back
public record ClockStanding(ClockState state, boolean hasCauses, boolean isExtensible, boolean hasEntries) {}
