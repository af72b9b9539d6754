package cn.zhibao.testkit.laws;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The one direction facts travel: a service may hear senders to its left, never to its right.
final class Arrows {

    private static final List<String> LINE =
            List.of("inspection", "caseintake", "mediation", "enforcement", "statistics");

    /// Speaks HTTP to all services and hears none of them.
    private static final String PORTAL = "portal";

    private Arrows() {}

    static void requireService(String name) {
        if (!LINE.contains(name) && !name.equals(PORTAL)) {
            throw new IllegalArgumentException(name + " is no service; these are: " + LINE + " and " + PORTAL);
        }
    }

    /// The senders, unless one of them stands to the right of the listener.
    static Set<String> hearing(String listener, List<String> senders) {
        for (String sender : senders) {
            if (!LINE.contains(sender) || LINE.indexOf(sender) >= LINE.indexOf(listener)) {
                throw new IllegalArgumentException(listener + " may not hear " + sender + "; the line is " + LINE);
            }
        }
        return new TreeSet<>(senders);
    }
}
