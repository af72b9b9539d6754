package cn.zhibao.legalclock;

import java.time.LocalDate;

/// The last day on which a step is still in time (届满日), and how it was reached.
///
/// `provisional` says that the answer leans on days of a year whose notice is not known: the date
/// may move when the State Council publishes it, and nobody may promise it to a party before.
public record DueDate(LocalDate start, Term term, LocalDate due, boolean provisional, Trace trace) {}
