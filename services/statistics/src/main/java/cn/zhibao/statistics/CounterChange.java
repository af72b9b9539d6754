package cn.zhibao.statistics;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// What a change of one unit does to the counters: its own region and every region above it, the month and the year.
public record CounterChange(Key key, long opened, long closed) {

    /// The month under which a whole year is counted.
    public static final int WHOLE_YEAR = 0;

    /// One counter; month 0 is the whole year.
    public record Key(String region, int month, Procedure procedure, int year) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::region)
                .thenComparingInt(Key::month)
                .thenComparing(Key::procedure)
                .thenComparingInt(Key::year);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /// The changes that lead from one state of a unit to the next, one for each counter that moves, in a fixed order.
    public static List<CounterChange> between(CountedCase before, CountedCase after) {
        var sums = new TreeMap<Key, CounterChange>();
        count(before, -1, sums);
        count(after, 1, sums);
        return sums.values().stream()
                .filter(change -> change.opened != 0 || change.closed != 0)
                .toList();
    }

    private static void count(CountedCase unit, int sign, TreeMap<Key, CounterChange> sums) {
        var opening = unit.opening();
        if (opening == null) {
            return;
        }
        add(opening, opening.on(), sign, 0, sums);
        unit.countsAsClosedOn().ifPresent(day -> add(opening, day, 0, sign, sums));
    }

    private static void add(
            CountedCase.Opening opening, LocalDate day, int opened, int closed, TreeMap<Key, CounterChange> sums) {
        for (var region : upwards(opening.region())) {
            for (var month : List.of(WHOLE_YEAR, day.getMonthValue())) {
                var key = new Key(region, month, opening.procedure(), day.getYear());
                sums.merge(key, new CounterChange(key, opened, closed), CounterChange::plus);
            }
        }
    }

    private CounterChange plus(CounterChange other) {
        return new CounterChange(key, opened + other.opened, closed + other.closed);
    }

    /// District, city, province: the region and those that cover it.
    private static List<String> upwards(RegionCode region) {
        var digits = region.digits();
        var all = new ArrayList<String>();
        for (var length = 2; length <= digits.length(); length += 2) {
            all.add(digits.substring(0, length));
        }
        return all;
    }
}
