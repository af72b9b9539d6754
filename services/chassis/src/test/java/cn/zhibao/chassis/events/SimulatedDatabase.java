package cn.zhibao.chassis.events;

import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.chassis.simulation.Machine;
import cn.zhibao.chassis.simulation.Stage;
import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.Sender;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The database of one service in a simulated world, as PostgreSQL behaves at read committed: what a transaction writes
/// is seen by others when it commits, positions are given out before that, a key that another transaction is writing
/// makes one wait, and a connection that ends takes its transaction and its advisory locks with it.
final class SimulatedDatabase {

    private static final long DEADLOCK_MILLIS = 1_000;

    final TreeMap<Long, Written> journal = new TreeMap<>();
    final Set<Key> versions = new HashSet<>();
    final TreeMap<Long, Integer> outbox = new TreeMap<>();
    final Map<UUID, Head> heads = new HashMap<>();
    final Map<UUID, Mark> inbox = new HashMap<>();
    final Map<UUID, Integer> streams = new HashMap<>();
    final TreeMap<Long, Parking> parked = new TreeMap<>();
    final Map<Key, Heard> seals = new HashMap<>();
    final List<Applied> applied = new ArrayList<>();
    final Map<Integer, Session> lanes = new HashMap<>();

    private final Stage stage;
    private final Set<Guard> without;
    private final Map<Key, Session> locks = new HashMap<>();
    private final List<Session> sessions = new ArrayList<>();
    private final TreeMap<Long, Integer> struckLately = new TreeMap<>();
    private long nextPosition = 1;
    private long nextTransaction = 1;
    private long nextParked = 1;
    private long downUntil;
    private Trouble trouble = Trouble.NONE;

    SimulatedDatabase(Stage stage, Set<Guard> without) {
        this.stage = stage;
        this.without = without;
    }

    void trouble(Trouble coming) {
        this.trouble = coming;
    }

    /// How often the database fails; one in so many, 0 for never.
    ///
    /// @param connection a statement finds its connection gone
    /// @param commit a commit does not arrive, or its answer does not come back
    /// @param restart the database goes down and comes up again
    record Trouble(int connection, int commit, int restart) {

        static final Trouble NONE = new Trouble(0, 0, 0);
    }

    /// A row of the journal and the transaction that wrote it.
    record Written(long position, JournalEntry entry, long transaction) {

        Envelope envelope(String service) {
            return new Envelope(
                    entry.eventId(),
                    "/" + service,
                    entry.type(),
                    entry.streamId(),
                    entry.occurredAt(),
                    entry.laneId(),
                    entry.streamVersion(),
                    entry.correlationId(),
                    entry.causationId(),
                    entry.actorOrg(),
                    entry.shard(),
                    entry.recordedOn().toString());
        }
    }

    /// Where the stream of an aggregate stands.
    record Head(int version, String hash) {

        static final Head NONE = new Head(0, Journaled.GENESIS);
    }

    record Mark(Sender sender, Envelope envelope, long at) {}

    record Parking(long id, Parked parked) {}

    record Heard(Sender sender, Seal seal) {}

    /// What a service did because of a fact, once for each time it did it.
    record Applied(Sender sender, Envelope envelope) {}

    /// A unique key: of which table, and its value.
    record Key(char table, Object value, int number) {}

    Session connect() throws SQLException {
        stage.call("connects", 0);
        if (stage.now() < downUntil) {
            throw new SQLException("the database is starting up", "57P03");
        }
        var session = new Session(stage.here());
        sessions.add(session);
        return session;
    }

    private void restart() {
        var millis = 10 + stage.choose(4_000);
        stage.fault("the database restarts, up after ms", millis);
        downUntil = stage.now() + millis;
        List.copyOf(sessions).forEach(Session::kill);
        outbox.putAll(struckLately);
        struckLately.clear();
    }

    /// The oldest transaction that is not over yet; what younger ones wrote may still have neighbours to come.
    private long horizon() {
        return sessions.stream()
                .filter(session -> session.transaction > 0)
                .mapToLong(session -> session.transaction)
                .min()
                .orElse(nextTransaction);
    }

    /// Rows of the journal whose transactions are surely over.
    List<Written> settledJournal() {
        var horizon = horizon();
        return journal.values().stream()
                .filter(row -> row.transaction() < horizon)
                .toList();
    }

    /// A connection, with one transaction at a time.
    final class Session implements AutoCloseable {

        private final Machine machine;
        private final Runnable end = this::kill;
        private final List<Runnable> writes = new ArrayList<>();
        private final List<Key> held = new ArrayList<>();
        private final Map<UUID, Head> ownHeads = new HashMap<>();
        private final List<Parking> ownParked = new ArrayList<>();
        private final Set<Long> ownTaken = new HashSet<>();
        private boolean alive = true;
        private long transaction;

        private Session(Machine machine) {
            this.machine = machine;
            machine.holds(end);
        }

        /// A statement goes to the database.
        void call(String what, long number) throws SQLException {
            stage.call(what, number);
            if (stage.oneIn(trouble.restart())) {
                restart();
            }
            if (alive && stage.oneIn(trouble.connection())) {
                stage.fault("finds its database connection gone", 0);
                kill();
            }
            if (!alive) {
                throw new SQLException("the connection is gone", "08006");
            }
        }

        /// The first write gives a transaction its number.
        void write(Runnable change) {
            if (transaction == 0) {
                transaction = nextTransaction++;
            }
            writes.add(change);
        }

        /// Takes a key, and waits while another transaction has it.
        void take(Key key) throws SQLException {
            for (long waited = 0, step = 5; locks.get(key) != null && locks.get(key) != this; step *= 2) {
                if (waited > DEADLOCK_MILLIS) {
                    throw new SQLException("deadlock detected", "40P01");
                }
                stage.sleep(step);
                waited += step;
                if (!alive) {
                    throw new SQLException("the connection is gone", "08006");
                }
            }
            if (locks.put(key, this) == null) {
                held.add(key);
            }
        }

        Head head(UUID stream) throws SQLException {
            call("reads an aggregate", 0);
            var own = ownHeads.get(stream);
            return own != null ? own : heads.getOrDefault(stream, Head.NONE);
        }

        /// Writes a fact, its outbox row and the aggregate's new head.
        void append(JournalEntry entry) throws SQLException {
            call("writes a fact of version", entry.streamVersion());
            var position = nextPosition++;
            var key = new Key('J', entry.streamId(), entry.streamVersion());
            if (!without.contains(Guard.UNIQUE_STREAM_VERSION)) {
                take(key);
                if (versions.contains(key)) {
                    throw new SQLException("duplicate stream version", "23505");
                }
            }
            write(() -> versions.add(key));
            var number = transaction;
            write(() -> journal.put(position, new Written(position, entry, number)));
            if (without.contains(Guard.SAME_TRANSACTION_OUTBOX)) {
                commit();
            }
            write(() -> outbox.put(position, entry.shard()));
            var head = new Head(entry.streamVersion(), entry.hash());
            ownHeads.put(entry.streamId(), head);
            write(() -> heads.put(entry.streamId(), head));
        }

        /// What is parked, as this transaction sees it.
        List<Parking> parked() {
            var seen = new ArrayList<Parking>();
            parked.values().stream().filter(row -> !ownTaken.contains(row.id())).forEach(seen::add);
            ownParked.stream().filter(row -> !ownTaken.contains(row.id())).forEach(seen::add);
            return seen;
        }

        void park(Parked one) throws SQLException {
            var event = one.arrival().envelope().id();
            take(new Key('P', event, 0));
            if (parked().stream().noneMatch(row -> eventOf(row).equals(event))) {
                var row = new Parking(nextParked++, one);
                ownParked.add(row);
                write(() -> parked.put(row.id(), row));
            }
        }

        /// Takes a row off the parking place; null where another transaction was faster.
        @Nullable
        Arrival unpark(Parking row) throws SQLException {
            take(new Key('P', eventOf(row), 0));
            if (parked().stream().noneMatch(other -> other.id() == row.id())) {
                return null;
            }
            ownTaken.add(row.id());
            write(() -> parked.remove(row.id()));
            return row.parked().arrival();
        }

        void commit() throws SQLException {
            call("commits", writes.size());
            if (stage.oneIn(trouble.commit())) {
                stage.fault("its commit does not arrive", 0);
                kill();
                throw new SQLException("the connection is gone", "08006");
            }
            if (!writes.isEmpty()) {
                writes.forEach(Runnable::run);
                struckLately.clear();
                stage.wake();
            }
            forget();
            if (stage.oneIn(trouble.commit())) {
                stage.fault("does not hear that its commit succeeded", 0);
                kill();
                throw new SQLException("the connection is gone", "08006");
            }
        }

        /// A statement by itself that does not wait for the disk: a restart may undo it.
        void strike(List<Long> positions) throws SQLException {
            call("strikes off events", positions.size());
            for (var position : positions) {
                var lane = outbox.remove(position);
                if (lane != null) {
                    struckLately.put(position, lane);
                }
            }
        }

        void rollback() {
            forget();
        }

        private void forget() {
            writes.clear();
            held.forEach(key -> locks.remove(key, this));
            held.clear();
            ownHeads.clear();
            ownParked.clear();
            ownTaken.clear();
            transaction = 0;
        }

        private void kill() {
            alive = false;
            forget();
            lanes.values().removeIf(owner -> owner == this);
            sessions.remove(this);
        }

        @Override
        public void close() {
            kill();
            machine.releases(end);
        }
    }

    private static UUID eventOf(Parking row) {
        return row.parked().arrival().envelope().id();
    }
}
