package cn.zhibao.caseintake;

import java.time.LocalDate;

/// Whoever brought a matter takes it back (撤回).
public record WithdrawCase(LocalDate withdrawnOn, String reason) {}
