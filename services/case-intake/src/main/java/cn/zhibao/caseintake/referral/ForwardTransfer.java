package cn.zhibao.caseintake.referral;

/// Enter that the police passed a transfer on to whoever is competent (登记公安转送).
///
/// @param to the organ that is competent
public record ForwardTransfer(String to, DayTime at) {}
