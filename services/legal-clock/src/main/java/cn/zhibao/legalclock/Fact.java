package cn.zhibao.legalclock;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// One thing that happened to a clock (计时事项). What follows for the date is never kept, only reckoned.
public sealed interface Fact {

    /// The day it happened, for the order of the ledger.
    LocalDate on();

    /// It runs from this moment; the day itself is not counted.
    record Started(LocalDateTime at) implements Fact {
        @Override
        public LocalDate on() {
            return at.toLocalDate();
        }
    }

    /// Time stands still from this day on, the day included (中止).
    record Suspended(LocalDate on, StopCause cause, String approver, String document) implements Fact {}

    /// Time runs again from this day on, the day included (恢复).
    record Resumed(LocalDate on) implements Fact {}

    /// Days that the law never counts, both ends included (不计入).
    record Excluded(LocalDate from, LocalDate to, StopCause cause, String document) implements Fact {
        @Override
        public LocalDate on() {
            return from;
        }
    }

    /// More time was granted (延长).
    record Extended(LocalDate on, Term by, String approver, String document) implements Fact {}

    /// What the clock was about has been done (停止).
    record Stopped(LocalDateTime at) implements Fact {
        @Override
        public LocalDate on() {
            return at.toLocalDate();
        }
    }
}
