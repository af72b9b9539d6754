package cn.zhibao.portal.edge.services;

import java.util.Map;

/// How many matters each worklist and each counter holds, as case-intake counts them.
public record CountsView(Map<String, Count> worklists, Map<String, Count> counters) {

    /// @param more whether there are more than were counted
    public record Count(int number, boolean more) {

        public String text() {
            return more ? number + "+" : String.valueOf(number);
        }
    }

    public String worklist(String name) {
        var count = worklists.get(name);
        return count == null ? "" : count.text();
    }

    public String counter(String name) {
        var count = counters.get(name);
        return count == null ? "" : count.text();
    }
}
