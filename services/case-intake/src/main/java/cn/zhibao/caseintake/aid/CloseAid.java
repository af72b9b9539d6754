package cn.zhibao.caseintake.aid;

import java.time.LocalDate;

/// End a request for help that was served.
///
/// @param text what was done and said
public record CloseAid(AidOutcome outcome, String text, LocalDate closedOn) {}
