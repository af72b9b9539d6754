package cn.zhibao.caseintake.referral;

import java.time.LocalDateTime;
import java.util.Optional;

/// A time limit that runs about a message (协作期限).
///
/// @param rule the id of the rule, such as `T-SEND`
/// @param start the minute from which it runs, for the rules that count in hours
public record ReferralClock(String rule, LocalDateTime start, Optional<LocalDateTime> stopped) {}
