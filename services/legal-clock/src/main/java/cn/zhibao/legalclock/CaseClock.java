package cn.zhibao.legalclock;

import java.time.LocalDate;
import java.util.Optional;

/// One clock of a case (案件计时): the rule it runs under, the day that started it and the day that stopped it, as the case
/// itself knows them. What else happened to it stands in the [ClockBook].
///
/// @param rule the id of the rule, such as `P-VERIFY`
public record CaseClock(String rule, LocalDate start, Optional<LocalDate> stopped) {

    public boolean isRunning() {
        return stopped.isEmpty();
    }
}
