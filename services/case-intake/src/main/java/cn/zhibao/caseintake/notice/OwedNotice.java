package cn.zhibao.caseintake.notice;

import cn.zhibao.legalclock.CaseClock;
import java.time.LocalDate;
import java.util.Optional;

/// A notice that has not been sent yet (待告知).
///
/// @param since the day of what is to be told
/// @param clock the time limit for telling it, where a rule sets one
public record OwedNotice(NoticeKind kind, LocalDate since, Optional<CaseClock> clock) {}
