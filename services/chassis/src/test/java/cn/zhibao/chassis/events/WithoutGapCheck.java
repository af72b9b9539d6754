package cn.zhibao.chassis.events;

import cn.zhibao.chassis.events.SimulatedDatabase.Session;
import cn.zhibao.contracts.Sender;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/// An inbox that takes whatever version comes first for the next one.
final class WithoutGapCheck implements InboxStore<Session> {

    private final InboxStore<Session> inbox;
    private final Map<UUID, Integer> first = new HashMap<>();

    WithoutGapCheck(InboxStore<Session> inbox, ConsumerRecords<String, String> records) {
        this.inbox = inbox;
        for (var record : records) {
            if (Seal.read(record).isEmpty()) {
                var envelope = Wire.envelope(record.headers());
                first.merge(envelope.subject(), envelope.streamVersion(), Math::min);
            }
        }
    }

    @Override
    public void keepToOneself(Session tx, Set<UUID> cases) throws SQLException {
        inbox.keepToOneself(tx, cases);
    }

    @Override
    public Map<UUID, Integer> versions(Session tx, Set<UUID> streams) throws SQLException {
        var versions = new HashMap<>(inbox.versions(tx, streams));
        for (var stream : streams) {
            versions.merge(stream, first.getOrDefault(stream, 1) - 1, Math::max);
        }
        return versions;
    }

    @Override
    public <R> R inTransaction(Work<Session, R> work) throws SQLException {
        return inbox.inTransaction(work);
    }

    @Override
    public List<Waiting> waiting(Session tx, Set<UUID> cases) throws SQLException {
        return inbox.waiting(tx, cases);
    }

    @Override
    public void park(Session tx, Parked parked) throws SQLException {
        inbox.park(tx, parked);
    }

    @Override
    public Optional<Arrival> takeGap(Session tx, UUID stream, int version) throws SQLException {
        return inbox.takeGap(tx, stream, version);
    }

    @Override
    public List<FromSender> takeCase(Session tx, Set<Sender> senders, UUID caseId) throws SQLException {
        return inbox.takeCase(tx, senders, caseId);
    }

    @Override
    public int countCase(Session tx, UUID caseId) throws SQLException {
        return inbox.countCase(tx, caseId);
    }

    @Override
    public void mark(Session tx, List<Mark> marks, List<Progress> progress) throws SQLException {
        inbox.mark(tx, marks, progress);
    }

    @Override
    public void keep(Session tx, Sender sender, Seal seal) throws SQLException {
        inbox.keep(tx, sender, seal);
    }
}
