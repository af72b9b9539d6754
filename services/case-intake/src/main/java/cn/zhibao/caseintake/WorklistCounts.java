package cn.zhibao.caseintake;

import java.util.Map;

/// How many matters each worklist and each counter holds, counted up to a limit.
public record WorklistCounts(Map<Worklist, Count> worklists, Map<Counter, Count> counters) {

    /// The most that is counted: beyond it nobody reads the number, and counting on would cost.
    static final int MOST = 1000;

    public WorklistCounts {
        worklists = Map.copyOf(worklists);
        counters = Map.copyOf(counters);
    }

    /// @param more whether there are more than that
    public record Count(int number, boolean more) {

        static Count of(long counted) {
            return new Count((int) Math.min(counted, MOST), counted > MOST);
        }
    }
}
