package cn.zhibao.chassis.events;

import cn.zhibao.chassis.events.SimulatedDatabase.Key;
import cn.zhibao.chassis.events.SimulatedDatabase.Parking;
import cn.zhibao.chassis.events.SimulatedDatabase.Session;
import cn.zhibao.chassis.simulation.Stage;
import cn.zhibao.contracts.Sender;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// The inbox in a simulated database.
final class SimulatedInbox implements InboxStore<Session> {

    private final Stage stage;
    private final SimulatedDatabase database;
    private final Set<Guard> without;

    SimulatedInbox(Stage stage, SimulatedDatabase database, Set<Guard> without) {
        this.stage = stage;
        this.database = database;
        this.without = without;
    }

    @Override
    public <R> R inTransaction(Work<Session, R> work) throws SQLException {
        try (var tx = database.connect()) {
            try {
                var result = work.on(tx);
                tx.commit();
                return result;
            } catch (Throwable failed) {
                tx.rollback();
                throw failed;
            }
        }
    }

    @Override
    public void keepToOneself(Session tx, Set<UUID> cases) throws SQLException {
        tx.call("keeps cases to itself", cases.size());
        if (!without.contains(Guard.CASE_LOCK)) {
            for (var one : cases.stream().sorted().toList()) {
                tx.take(new Key('K', one, 0));
            }
        }
    }

    @Override
    public Map<UUID, Integer> versions(Session tx, Set<UUID> streams) throws SQLException {
        tx.call("reads how far streams are applied", streams.size());
        var known =
                streams.stream().filter(database.streams::containsKey).sorted().toList();
        var versions = new HashMap<UUID, Integer>();
        for (var stream : known) {
            versions.put(stream, database.streams.getOrDefault(stream, 0));
        }
        return versions;
    }

    @Override
    public List<Waiting> waiting(Session tx, Set<UUID> cases) throws SQLException {
        tx.call("reads what is parked", 0);
        return tx.parked().stream()
                .map(row -> new Waiting(
                        caseOf(row),
                        row.parked().arrival().envelope().subject(),
                        row.parked().reason()))
                .filter(row -> cases.contains(row.caseId()))
                .toList();
    }

    @Override
    public void park(Session tx, Parked parked) throws SQLException {
        tx.call("parks " + parked.reason(), parked.arrival().envelope().streamVersion());
        tx.park(parked);
    }

    @Override
    public Optional<Arrival> takeGap(Session tx, UUID stream, int version) throws SQLException {
        tx.call("looks for a parked version", version);
        return take(
                        tx,
                        row -> row.parked().reason() == Parked.Reason.GAP
                                && row.parked().arrival().envelope().subject().equals(stream)
                                && row.parked().arrival().envelope().streamVersion() == version)
                .stream()
                .map(FromSender::arrival)
                .findFirst();
    }

    @Override
    public List<FromSender> takeCase(Session tx, Set<Sender> senders, UUID caseId) throws SQLException {
        tx.call("takes a case off the parking place", 0);
        return take(
                tx,
                row -> senders.contains(row.parked().sender()) && caseOf(row).equals(caseId));
    }

    private static List<FromSender> take(Session tx, Predicate<Parking> which) throws SQLException {
        var taken = new ArrayList<FromSender>();
        for (var row : tx.parked().stream().filter(which).toList()) {
            var arrival = tx.unpark(row);
            if (arrival != null) {
                taken.add(new FromSender(row.parked().sender(), arrival));
            }
        }
        return taken;
    }

    @Override
    public int countCase(Session tx, UUID caseId) throws SQLException {
        tx.call("counts what is parked of a case", 0);
        return (int)
                tx.parked().stream().filter(row -> caseOf(row).equals(caseId)).count();
    }

    @Override
    public void mark(Session tx, List<Mark> marks, List<Progress> progress) throws SQLException {
        tx.call("marks events", marks.size());
        for (var mark : marks) {
            mark(tx, mark);
        }
        tx.call("moves streams on", progress.size());
        for (var one : progress) {
            tx.take(new Key('S', one.stream(), 0));
            tx.write(() -> database.streams.merge(one.stream(), one.version(), Math::max));
        }
    }

    private void mark(Session tx, Mark mark) throws SQLException {
        var event = mark.envelope().id();
        if (!without.contains(Guard.INBOX_MARK)) {
            tx.take(new Key('M', event, 0));
            if (database.inbox.containsKey(event)) {
                throw new SQLException("marked before", "23505");
            }
        }
        var row = new SimulatedDatabase.Mark(mark.sender(), mark.envelope(), stage.now());
        tx.write(() -> database.inbox.put(event, row));
    }

    @Override
    public void keep(Session tx, Sender sender, Seal seal) throws SQLException {
        tx.call("keeps a seal of events", seal.events());
        var key = new Key('L', sender.service() + seal.recordedOn(), seal.shard());
        tx.take(key);
        tx.write(() -> database.seals.merge(
                key,
                new SimulatedDatabase.Heard(sender, seal),
                (old, fresh) -> isNewWord(old.seal(), fresh.seal()) ? fresh : old));
    }

    private static boolean isNewWord(Seal old, Seal fresh) {
        return old.sealedAt().isBefore(fresh.sealedAt())
                && (old.events() != fresh.events() || !old.digest().equals(fresh.digest()));
    }

    private static UUID caseOf(Parking row) {
        return row.parked().arrival().envelope().partitionKey();
    }
}
