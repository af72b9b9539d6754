package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.clocks.ClockState;
import cn.zhibao.portal.clocks.Confidence;
import cn.zhibao.portal.clocks.EntryKind;
import cn.zhibao.portal.clocks.TermUnit;
import cn.zhibao.portal.edge.services.ClockView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One time limit on the case page: where it stands, why its day is this day, and what was entered about it.
///
/// @param course how far it has run, and its days
/// @param doubt what is not sure about its basis; empty where it was read in the text
/// @param note what the reader must know of the day: none while it is suspended, or one that may still move
public record ClockRowView(
        String id,
        String rule,
        LightView light,
        Bar bar,
        List<String> course,
        String basis,
        String doubt,
        String note,
        String why,
        List<String> grants,
        List<Stretch> trace,
        List<Entry> entries) {

    /// How much of the time is used, drawn in units of the clock itself.
    public record Bar(int span, int ran, int late, String style, String words) {}

    /// Days treated alike.
    public record Stretch(String days, String counted, int number, int total, String why, String source) {}

    /// Something entered about the clock.
    public record Entry(
            int number, String what, String days, String cause, String approver, String document, boolean withdrawn) {}

    static ClockRowView of(String id, ClockView clock, ClockWordsView words, Lang lang) {
        var light = LightView.of(clock.deadline(), words, lang);
        var course = course(clock, words);
        return new ClockRowView(
                id,
                clock.rule(),
                light,
                bar(clock, light, course),
                Stream.concat(Stream.of(course), days(clock, words)).toList(),
                lang.pick(clock.basis()),
                clock.confidence() == Confidence.VERIFIED ? "" : lang.pick(clock.confidence()),
                note(clock, words),
                clock.state() == ClockState.SUSPENDED ? words.clockWhySuspended() : words.clockWhy(),
                clock.grants().stream().map(grant -> grant(grant, words, lang)).toList(),
                clock.trace().stream().map(line -> stretch(line, words, lang)).toList(),
                clock.entries().stream()
                        .map(entry -> entry(entry, clock.unit(), words, lang))
                        .toList());
    }

    /// What was entered, as a list to choose from shows it.
    static String inShort(ClockView.Entry entry, TermUnit unit, ClockWordsView words, Lang lang) {
        var row = entry(entry, unit, words, lang);
        return told(String.valueOf(row.number()), row.what(), row.days(), row.cause());
    }

    private static Entry entry(ClockView.Entry entry, TermUnit unit, ClockWordsView words, Lang lang) {
        var kind = lang.pick(entry.kind());
        var amount = entry.amount();
        return new Entry(
                entry.number(),
                entry.kind() == EntryKind.EXTENDED && amount != null
                        ? kind + " " + new TermView(amount, unit).words(words)
                        : kind,
                days(entry.on(), entry.to(), words),
                Optional.ofNullable(entry.cause()).map(lang::pick).orElse(""),
                text(entry.approver()),
                text(entry.document()),
                entry.withdrawn());
    }

    private static Bar bar(ClockView clock, LightView light, String course) {
        var total = clock.used() + clock.left();
        var style = clock.state() == ClockState.SUSPENDED ? "held" : "ran";
        return new Bar(
                Math.max(1, total + clock.overdue()),
                clock.used(),
                clock.overdue(),
                style,
                told(light.name(), course, light.text()));
    }

    /// The third working day of fifteen.
    private static String course(ClockView clock, ClockWordsView words) {
        var unit = clock.unit().counted();
        var used = clock.used();
        var total = used + clock.left();
        if (used == 0) {
            return words.clockUnused(new TermView(total, unit).words(words));
        }
        if (clock.isOver()) {
            return words.clockUsed(new TermView(used, unit).words(words), new TermView(total, unit).words(words));
        }
        return switch (unit) {
            case WORKING_DAY -> words.clockWorkingDay(used, total);
            case DAY, MONTH -> words.clockDay(used, total);
            case HOUR -> words.clockHour(used, total);
        };
    }

    private static Stream<String> days(ClockView clock, ClockWordsView words) {
        return Stream.of(
                        Optional.of(clock.start()).map(day -> words.clockStart(day.toString())),
                        Optional.ofNullable(clock.due()).map(day -> words.clockDue(day.toString())),
                        Optional.ofNullable(clock.stopped()).map(day -> words.clockStopped(day.toString())))
                .flatMap(Optional::stream);
    }

    private static String note(ClockView clock, ClockWordsView words) {
        return switch (clock.state()) {
            case SUSPENDED -> words.clockSuspended();
            case RUNNING, STOPPED -> clock.provisional() ? words.clockProvisional() : "";
        };
    }

    private static String grant(ClockView.Grant grant, ClockWordsView words, Lang lang) {
        return told(
                new TermView(grant.amount(), grant.unit()).words(words), lang.pick(grant.why()), text(grant.source()));
    }

    private static Stretch stretch(ClockView.Line line, ClockWordsView words, Lang lang) {
        return new Stretch(
                days(line.from(), line.to(), words),
                line.counted() ? words.traceCounted() : words.traceNotCounted(),
                line.days(),
                line.total(),
                lang.pick(line.why()),
                text(line.source()));
    }

    private static String days(LocalDate from, @Nullable LocalDate to, ClockWordsView words) {
        return to == null || to.equals(from) ? from.toString() : words.dayRange(from.toString(), to.toString());
    }

    private static String told(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
