package cn.zhibao.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// All outbox lanes of a service in foreign hands: nothing is sent until they are let go.
final class HeldRelay implements AutoCloseable {

    private static final int LOCK_SPACE = 0x5A42;
    private static final int LANES = 8;

    private final Connection holder;

    private HeldRelay(Connection holder) {
        this.holder = holder;
    }

    /// Ends the session that has a lane and takes the lane before the relay has thought again.
    static HeldRelay of(Rig rig, String service) throws SQLException {
        var holder = rig.sql(service);
        try (var executioner = rig.sql(service);
                var end = executioner.prepareStatement("""
                        select pg_terminate_backend(pid) from pg_locks
                        where locktype = 'advisory' and classid = ? and objid = ? and granted
                          and pid <> pg_backend_pid()
                          and database = (select oid from pg_database where datname = current_database())""")) {
            for (var lane = 0; lane < LANES; lane++) {
                take(holder, end, lane);
            }
        }
        return new HeldRelay(holder);
    }

    private static void take(Connection holder, PreparedStatement end, int lane) throws SQLException {
        try (var lock = holder.prepareStatement("select pg_try_advisory_lock(?, ?)")) {
            lock.setInt(1, LOCK_SPACE);
            lock.setInt(2, lane);
            for (var held = false; !held; ) {
                end.setInt(1, LOCK_SPACE);
                end.setInt(2, lane);
                end.execute();
                try (var row = lock.executeQuery()) {
                    row.next();
                    held = row.getBoolean(1);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }
}
