package cn.zhibao.portal.steps;

/// What stands open beside a matter of the register.
///
/// @param isAwaited whether something it was asked for has not come yet
/// @param isTellable whether there is anything to tell whoever brought it
/// @param isUnproved whether a notice was sent whose service is not proved yet
public record CourseStanding(boolean isAwaited, boolean isTellable, boolean isUnproved) {}
