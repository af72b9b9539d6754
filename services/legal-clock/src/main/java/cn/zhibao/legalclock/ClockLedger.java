package cn.zhibao.legalclock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Everything that was ever entered about one clock (计时账). Nothing is taken out: a correction is a further revision of
/// its entry, and so is a withdrawal. Entries may come late; they stand in the order of the days they speak of.
///
/// @param entries as they were entered
public record ClockLedger(List<Entry> entries) {

    public static final ClockLedger EMPTY = new ClockLedger(List.of());

    /// @param number which entry, from 1
    /// @param revision how often it was said, from 1
    /// @param fact what it says now; empty when it was withdrawn
    public record Entry(int number, int revision, Optional<Fact> fact) {}

    public ClockLedger {
        entries = List.copyOf(entries);
    }

    /// Enters a further fact.
    public ClockLedger with(Fact fact) {
        return and(new Entry(lastNumber() + 1, 1, Optional.of(fact)));
    }

    /// Says an entry anew.
    public ClockLedger corrected(int number, Fact fact) {
        return and(new Entry(number, revision(number) + 1, Optional.of(fact)));
    }

    /// Takes an entry back; what it said stays readable.
    public ClockLedger withdrawn(int number) {
        return and(new Entry(number, revision(number) + 1, Optional.empty()));
    }

    /// What holds now: the last revision of each entry that was not withdrawn, by day, then as entered.
    List<Standing> standing() {
        var last = new TreeMap<Integer, Entry>();
        entries.forEach(entry -> last.merge(entry.number(), entry, ClockLedger::later));
        var standing = new ArrayList<Standing>(last.size());
        last.values()
                .forEach(entry -> entry.fact().ifPresent(fact -> standing.add(new Standing(entry.number(), fact))));
        standing.sort(Comparator.comparing(one -> one.fact().on()));
        return standing;
    }

    record Standing(int number, Fact fact) {}

    private static Entry later(Entry one, Entry other) {
        return one.revision() > other.revision() ? one : other;
    }

    private ClockLedger and(Entry entry) {
        var all = new ArrayList<>(entries);
        all.add(entry);
        return new ClockLedger(all);
    }

    private int lastNumber() {
        return entries.stream().mapToInt(Entry::number).max().orElse(0);
    }

    private int revision(int number) {
        return entries.stream()
                .filter(entry -> entry.number() == number)
                .mapToInt(Entry::revision)
                .max()
                .orElseThrow(() -> new LedgerFault(number, "没有这一条计时记录", "there is no such entry"));
    }
}
