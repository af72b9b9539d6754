package cn.zhibao.caseintake;

import java.time.LocalDate;

/// Puts a matter aside until a day, and why (挂起).
public record HoldCase(LocalDate until, String reason) {}
