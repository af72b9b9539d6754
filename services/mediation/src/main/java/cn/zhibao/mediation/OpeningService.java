package cn.zhibao.mediation;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.journal.BlockingJournal;
import cn.zhibao.chassis.journal.BlockingJournal.Said;
import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Numbers;
import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.caseintake.CaseImported;
import cn.zhibao.contracts.caseintake.CaseRouted;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Opens disputes because of what case intake said, inside the transaction of the event's mark. While a dispute of a
/// case runs, nothing opens a second one.
@ApplicationScoped
public class OpeningService {

    /// The family of mediation numbers.
    static final String FAMILY = "MED";

    private static final String INSERT = """
            insert into mediation (id, region, version, head, number, case_id, case_no, right_kind, title, opened_on,
              status, ended_on, reason, route_hint)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (case_id) where ended_on is null do nothing""";

    private final BlockingJournal journal;
    private final Now now;

    OpeningService(BlockingJournal journal, Now now) {
        this.journal = journal;
        this.now = now;
    }

    /// A routed case becomes a dispute from now on.
    public void open(Connection tx, CaseRouted routed, Envelope envelope) throws SQLException {
        var at = now.instant();
        var mediation = mediation(tx, Dispute.of(routed), at);
        write(tx, mediation, List.of(new Said(mediation.opened(), at)), cause(envelope, at));
    }

    /// A case of an old register becomes a dispute with the dates it bore there.
    public void takeOver(Connection tx, CaseImported imported, Envelope envelope) throws SQLException {
        var at = now.instant();
        var mediation = mediation(tx, Dispute.of(imported), at);
        var facts = new ArrayList<Said>();
        facts.add(new Said(mediation.opened(), Now.startOf(imported.openedOn())));
        var closedOn = imported.closedOn();
        if (closedOn != null) {
            var outcome = OldOutcome.of(Optional.ofNullable(imported.outcome()).orElse(""));
            facts.add(new Said(mediation.endAsRegistered(outcome, closedOn), Now.startOf(closedOn)));
        }
        write(tx, mediation, facts, cause(envelope, at));
    }

    private static Mediation mediation(Connection tx, Dispute dispute, Instant at) throws SQLException {
        var number = Numbers.next(
                tx, dispute.region().digits(), FAMILY, dispute.openedOn().getYear());
        return new Mediation(Ids.at(at), number, dispute);
    }

    private static JournalEntry.Cause cause(Envelope envelope, Instant at) {
        return new JournalEntry.Cause(Actor.system("mediation"), envelope.correlationId(), envelope.id(), at);
    }

    private void write(Connection tx, Mediation mediation, List<Said> facts, JournalEntry.Cause cause)
            throws SQLException {
        var entries = BlockingJournal.entries(mediation.region().digits(), facts, cause);
        if (insert(tx, mediation, entries.getLast())) {
            journal.insert(tx, entries);
        }
    }

    /// Whether the row is there now; it is not where a dispute of the same case still runs.
    private static boolean insert(Connection tx, Mediation mediation, JournalEntry last) throws SQLException {
        try (var insert = tx.prepareStatement(INSERT)) {
            insert.setObject(1, mediation.id());
            insert.setString(2, mediation.region().digits());
            insert.setInt(3, last.streamVersion());
            insert.setString(4, last.hash());
            insert.setString(5, mediation.number());
            insert.setObject(6, mediation.caseId());
            insert.setString(7, mediation.caseNo());
            insert.setString(8, mediation.right().name());
            insert.setString(9, mediation.title());
            insert.setObject(10, mediation.openedOn());
            insert.setString(11, mediation.status().name());
            insert.setObject(12, mediation.endedOn().orElse(null));
            insert.setString(13, mediation.reason().orElse(null));
            insert.setString(14, mediation.routeHint().map(RouteHint::name).orElse(null));
            return insert.executeUpdate() == 1;
        }
    }
}
