package cn.zhibao.chassis.events;

import java.sql.SQLException;
import java.util.Set;

/// Tells a fault of the surroundings, which passes, from a fault of the work, which does not.
public final class Passing {

    private static final Set<String> CLASSES = Set.of("08", "53", "57", "40", "25");

    private Passing() {}

    /// Whether the database was away, restarting, full or in a deadlock, rather than objecting to the statement.
    public static boolean is(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || CLASSES.contains(state.substring(0, Math.min(2, state.length())));
    }
}
