package cn.zhibao.caseintake.notice;

import java.time.LocalDate;
import java.util.Optional;

/// What later rooms decided about a matter, as whoever asks knows it: this room hears of none.
///
/// @param filingOn the day on which it was filed, or was decided not to be (立案决定)
/// @param terminationOn the day on which its mediation ended without agreement (终止调解)
public record LaterDecisions(Optional<LocalDate> filingOn, Optional<LocalDate> terminationOn) {}
