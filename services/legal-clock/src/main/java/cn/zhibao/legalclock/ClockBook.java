package cn.zhibao.legalclock;

import cn.zhibao.legalclock.ClockLedger.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was entered about the clocks of one case beyond their start and stop (计时簿): suspensions, time that is never
/// counted, extensions, and what was taken back. As text it is one line an entry, so that it can be read where it is
/// kept.
public final class ClockBook {

    public static final ClockBook EMPTY = new ClockBook(Map.of());

    /// The start is every ledger's first entry.
    private static final int START = 1;

    private static final String SEPARATOR = "\t";

    private final Map<String, List<Entry>> entries;

    private ClockBook(Map<String, List<Entry>> entries) {
        this.entries = entries;
    }

    /// The whole ledger of a clock: its start, what was entered since, and its stop.
    public ClockLedger ledger(CaseClock clock) {
        var all = new ArrayList<Entry>();
        all.add(new Entry(START, 1, Optional.of(new Fact.Started(clock.start().atStartOfDay()))));
        all.addAll(entries(clock.rule()));
        clock.stopped()
                .ifPresent(day ->
                        all.add(new Entry(next(clock.rule()), 1, Optional.of(new Fact.Stopped(day.atStartOfDay())))));
        return new ClockLedger(all);
    }

    /// What was entered about the clock of a rule, as it was entered.
    public List<Entry> entries(String rule) {
        return entries.getOrDefault(rule, List.of());
    }

    /// The book with a further entry.
    public ClockBook with(String rule, Fact fact) {
        return and(rule, new Entry(next(rule), 1, Optional.of(fact)));
    }

    /// The book with an entry said anew.
    public ClockBook corrected(String rule, int number, Fact fact) {
        return and(rule, new Entry(number, revision(rule, number) + 1, Optional.of(fact)));
    }

    /// The book with an entry taken back; what it said stays readable.
    ///
    /// @throws LedgerFault where there is no such entry, or it is taken back already
    public ClockBook withdrawn(String rule, int number) {
        return and(rule, new Entry(number, revision(rule, number) + 1, Optional.empty()));
    }

    /// The number that the next entry about the clock of a rule gets.
    public int next(String rule) {
        return entries(rule).stream().mapToInt(Entry::number).max().orElse(START) + 1;
    }

    private int revision(String rule, int number) {
        var last = entries(rule).stream()
                .filter(entry -> entry.number() == number)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new LedgerFault(number, "没有这一条计时记录", "there is no such entry"));
        if (last.fact().isEmpty()) {
            throw new LedgerFault(number, "这一条计时记录已撤回", "it was taken back already");
        }
        return last.revision();
    }

    private ClockBook and(String rule, Entry entry) {
        var all = new TreeMap<>(entries);
        var ofRule = new ArrayList<>(entries(rule));
        ofRule.add(entry);
        all.put(rule, List.copyOf(ofRule));
        return new ClockBook(all);
    }

    /// One line an entry: rule, number, revision, what it says. A tab or a line's end in a name becomes a space.
    public String write() {
        return entries.entrySet().stream()
                .flatMap(clock -> clock.getValue().stream().map(entry -> line(clock.getKey(), entry)))
                .collect(Collectors.joining("\n"));
    }

    /// The book of what was written.
    public static ClockBook read(String text) {
        var book = EMPTY;
        for (String line : text.isEmpty() ? List.<String>of() : List.of(text.split("\n"))) {
            String[] field = line.split(SEPARATOR, -1);
            book = book.and(
                    field[0],
                    new Entry(
                            Integer.parseInt(field[1]),
                            Integer.parseInt(field[2]),
                            fact(Arrays.asList(field).subList(3, field.length))));
        }
        return book;
    }

    private static String line(String rule, Entry entry) {
        var said = entry.fact().map(ClockBook::words).orElse(List.of("WITHDRAWN"));
        var line = new ArrayList<>(List.of(rule, "" + entry.number(), "" + entry.revision()));
        said.forEach(word -> line.add(word.replaceAll("\\s", " ")));
        return String.join(SEPARATOR, line);
    }

    private static List<String> words(Fact fact) {
        return switch (fact) {
            case Fact.Suspended it ->
                List.of("SUSPENDED", "" + it.on(), it.cause().name(), it.approver(), it.document());
            case Fact.Resumed it -> List.of("RESUMED", "" + it.on());
            case Fact.Excluded it ->
                List.of("EXCLUDED", "" + it.from(), "" + it.to(), it.cause().name(), it.document());
            case Fact.Extended it ->
                List.of(
                        "EXTENDED",
                        "" + it.on(),
                        it.by().amount() + " " + it.by().unit().code(),
                        it.approver(),
                        it.document());
            case Fact.Started it -> throw ofTheCase(it);
            case Fact.Stopped it -> throw ofTheCase(it);
        };
    }

    private static IllegalArgumentException ofTheCase(Fact fact) {
        return new IllegalArgumentException(
                "the case itself knows when a clock starts and stops, not the book: " + fact);
    }

    private static Optional<Fact> fact(List<String> words) {
        return switch (words.getFirst()) {
            case "WITHDRAWN" -> Optional.empty();
            case "SUSPENDED" ->
                Optional.of(new Fact.Suspended(
                        LocalDate.parse(words.get(1)), StopCause.valueOf(words.get(2)), words.get(3), words.get(4)));
            case "RESUMED" -> Optional.of(new Fact.Resumed(LocalDate.parse(words.get(1))));
            case "EXCLUDED" ->
                Optional.of(new Fact.Excluded(
                        LocalDate.parse(words.get(1)),
                        LocalDate.parse(words.get(2)),
                        StopCause.valueOf(words.get(3)),
                        words.get(4)));
            case "EXTENDED" ->
                Optional.of(new Fact.Extended(
                        LocalDate.parse(words.get(1)), Term.read(words.get(2)), words.get(3), words.get(4)));
            case String other -> throw new IllegalArgumentException("no entry of a clock book: " + other);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClockBook book && book.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return write();
    }
}
