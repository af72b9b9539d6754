package cn.zhibao.chassis.events;

import cn.zhibao.chassis.store.Now;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/// The outbox in a simulated database.
final class SimulatedOutbox implements OutboxStore {

    /// Small, so that a lane often takes several batches.
    private static final int BATCH = 3;

    private final SimulatedDatabase database;
    private final SimulatedDatabase.Session session;
    private final String service;
    private final Set<Guard> without;
    private final Supplier<Instant> clock;

    SimulatedOutbox(SimulatedDatabase database, String service, Set<Guard> without, Supplier<Instant> clock)
            throws SQLException {
        this.database = database;
        this.session = database.connect();
        this.service = service;
        this.without = without;
        this.clock = clock;
    }

    @Override
    public List<Integer> waitingLanes() throws SQLException {
        session.call("looks for lanes", database.outbox.size());
        return database.outbox.values().stream().distinct().sorted().toList();
    }

    @Override
    public boolean own(int lane) throws SQLException {
        session.call("asks for lane", lane);
        if (without.contains(Guard.LANE_LOCK)) {
            return true;
        }
        return database.lanes.computeIfAbsent(lane, free -> session) == session;
    }

    @Override
    public List<Outgoing> remaining(int lane) throws SQLException {
        session.call("reads what remains in lane", lane);
        var rows = database.outbox.entrySet().stream()
                .filter(row -> row.getValue() == lane)
                .limit(BATCH)
                .map(row -> outgoing(java.util.Objects.requireNonNull(database.journal.get(row.getKey()))))
                .toList();
        if (without.contains(Guard.STRIKE_AFTER_COMMIT)) {
            strike(rows);
        }
        return rows;
    }

    private Outgoing outgoing(SimulatedDatabase.Written row) {
        return new Outgoing(row.position(), row.envelope(service), row.entry().payload());
    }

    @Override
    public void strike(List<Outgoing> sent) throws SQLException {
        session.strike(sent.stream().map(Outgoing::position).toList());
    }

    @Override
    public List<Seal> seals() throws SQLException {
        session.call("counts its journal", 0);
        var yesterday = Now.dayOf(clock.get()).minusDays(1);
        var seals = new TreeMap<String, Seal>();
        for (var row : database.settledJournal()) {
            var entry = row.entry();
            if (!entry.recordedOn().isBefore(yesterday)) {
                seals.merge(
                        entry.recordedOn() + "/" + entry.shard(),
                        seal(entry.recordedOn(), entry.shard(), 1, SimulatedLedger.mark(entry.eventId())),
                        (one, other) -> seal(
                                one.recordedOn(),
                                one.shard(),
                                one.events() + other.events(),
                                Long.parseLong(one.digest()) ^ Long.parseLong(other.digest())));
            }
        }
        return List.copyOf(seals.values());
    }

    private Seal seal(LocalDate day, int lane, long events, long digest) {
        return new Seal(day, lane, events, Long.toString(digest), clock.get());
    }

    @Override
    public void close() {
        session.close();
    }
}
