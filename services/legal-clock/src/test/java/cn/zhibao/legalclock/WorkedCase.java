package cn.zhibao.legalclock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;

/// One row of docs/clock-cases.md: what happened to a clock, and the day a person counted for it.
record WorkedCase(int number, String ruleId, List<String> happened, String due) {

    private static final Path TABLE =
            Path.of(System.getProperty("zhibao.root", "../..")).resolve("docs/clock-cases.md");
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| [^|]+ \\|");

    static List<WorkedCase> all() {
        try (var lines = Files.lines(TABLE)) {
            return lines.filter(line -> line.matches("\\| \\d{1,3} \\|.*"))
                    .map(WorkedCase::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(TABLE + " cannot be read", unreadable);
        }
    }

    static WorkedCase read(String line) {
        var row = ROW.matcher(line);
        if (!row.matches()) {
            throw new IllegalArgumentException("not a case: " + line);
        }
        return new WorkedCase(
                Integer.parseInt(row.group(1)),
                row.group(2).strip(),
                List.of(row.group(3).strip().split("\\s*;\\s*")),
                row.group(4).strip());
    }

    LocalDateTime start() {
        var begun = happened.getFirst().split(" ")[1];
        return begun.contains("T")
                ? LocalDateTime.parse(begun)
                : LocalDate.parse(begun).atTime(LocalTime.MIDNIGHT);
    }

    ClockRule rule() {
        return ClockRules.official().inForce(ruleId, start().toLocalDate()).orElseThrow();
    }

    boolean standsStill() {
        return happened.stream().anyMatch(event -> event.startsWith("suspend") || event.startsWith("exclude"));
    }

    boolean isExtended() {
        return happened.stream().anyMatch(event -> event.startsWith("extend"));
    }

    ClockLedger ledger() {
        var ledger = ClockLedger.EMPTY;
        for (var event : happened) {
            ledger = entered(ledger, event.split(" "));
        }
        return ledger;
    }

    /// What a clock says of it, as the table writes it.
    String found(LegalClock clock) {
        var reckoned = clock.reckon(rule(), ledger(), start());
        var first = reckoned.rule().sense() == ClockRule.Sense.AT_LATEST ? "" : "from ";
        var day = reckoned.dueAt()
                .map(Object::toString)
                .or(() -> reckoned.due().map(Object::toString))
                .orElse("open");
        return first + day + (reckoned.provisional() ? " provisional" : "");
    }

    private ClockLedger entered(ClockLedger ledger, String[] words) {
        return switch (words[0]) {
            case "start" -> ledger.with(new Fact.Started(start()));
            case "suspend" -> suspended(ledger, words[1].split("\\.\\.", -1), StopCause.valueOf(words[2]));
            case "exclude" -> {
                var days = words[1].split("\\.\\.");
                yield ledger.with(new Fact.Excluded(day(days[0]), day(days[1]), StopCause.valueOf(words[2]), "鉴定委托书"));
            }
            case "extend" -> {
                var more = new Term(Integer.parseInt(words[2]), rule().term().unit());
                yield ledger.with(new Fact.Extended(day(words[1]), more, "负责人", "审批表"));
            }
            case "stop" -> ledger.with(new Fact.Stopped(day(words[1]).atTime(LocalTime.NOON)));
            default -> throw new IllegalArgumentException("case " + number + ": " + words[0]);
        };
    }

    private static ClockLedger suspended(ClockLedger ledger, String[] days, StopCause cause) {
        var begun = ledger.with(new Fact.Suspended(day(days[0]), cause, "负责人", "中止决定"));
        return days[1].isEmpty()
                ? begun
                : begun.with(new Fact.Resumed(day(days[1]).plusDays(1)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Override
    public String toString() {
        return number + " " + ruleId + ": " + String.join("; ", happened);
    }
}
