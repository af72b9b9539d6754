package cn.zhibao.caseintake.referral;

import java.time.LocalDate;
import java.util.Optional;

/// Enter what an office outside the system answered (登记回复).
///
/// @param number its number for the matter or its letter
/// @param reason why it was sent back, or not filed
public record EnterReply(Outcome outcome, Optional<String> number, Optional<String> reason, LocalDate on) {}
