package cn.zhibao.legalclock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How a date was reached, stretch by stretch: what an officer shows to a party who asks
/// "why this day?". The lines leave no day out, and their counted days add up to the total.
public record Trace(List<Line> lines) {

    /// One stretch of days treated alike. A line that does not count has `days` 0.
    public record Line(
            LocalDate from, LocalDate to, boolean counted, int days, Wording reason, String source, int runningTotal) {}

    public Trace {
        lines = List.copyOf(lines);
    }

    /// Days counted in all.
    public int total() {
        return lines.stream().mapToInt(Line::days).sum();
    }

    /// Writes a trace from its first day to its last, joining neighbours of one reason.
    static final class Pen {
        private final List<Line> lines = new ArrayList<>();
        private int total;

        void write(LocalDate date, boolean counted, Wording reason, String source) {
            write(date, date, counted, counted ? 1 : 0, reason, source);
        }

        void write(LocalDate from, LocalDate to, boolean counted, int days, Wording reason, String source) {
            total += days;
            Line last = lines.isEmpty() ? null : lines.getLast();
            if (last != null
                    && last.counted() == counted
                    && last.reason().equals(reason)
                    && last.source().equals(source)) {
                lines.set(
                        lines.size() - 1,
                        new Line(last.from(), to, counted, last.days() + days, reason, source, total));
            } else {
                lines.add(new Line(from, to, counted, days, reason, source, total));
            }
        }

        int total() {
            return total;
        }

        Trace trace() {
            return new Trace(lines);
        }
    }
}
