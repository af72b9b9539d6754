package cn.zhibao.enforcement;

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
import cn.zhibao.contracts.mediation.MediationFailed;
import cn.zhibao.contracts.reference.Procedure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Opens enforcements because of what case intake or mediation said, inside the transaction of the event's mark. While
/// an enforcement of a case runs, nothing opens a second one.
@ApplicationScoped
public class OpeningService {

    private static final String INSERT = """
            insert into enforcement (id, region, version, head, number, imported, case_id, case_no, procedure, right_kind,
              title, status, opened_on, filed_on, closed_on, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (case_id) where status not in ('NOT_FILED', 'CLOSED') do nothing""";

    private final BlockingJournal journal;
    private final Now now;

    OpeningService(BlockingJournal journal, Now now) {
        this.journal = journal;
        this.now = now;
    }

    /// A case routed here becomes a clue to be verified.
    public void open(Connection tx, CaseRouted routed, Envelope envelope) throws SQLException {
        var procedure = procedureOf(routed);
        if (procedure.isPresent()) {
            open(tx, Matter.of(routed, procedure.get()), envelope);
        }
    }

    /// A failed mediation becomes a clue where its mediator points here.
    public void open(Connection tx, MediationFailed failed, Envelope envelope) throws SQLException {
        var procedure = procedureOf(failed);
        if (procedure.isPresent()) {
            open(tx, Matter.of(failed, procedure.get()), envelope);
        }
    }

    /// A case of an old register is taken over filed, and closed where it was, on the days it bore there.
    public void takeOver(Connection tx, CaseImported imported, Envelope envelope) throws SQLException {
        if (imported.procedure() == Procedure.MEDIATION) {
            return;
        }
        var at = now.instant();
        var enforcement = Enforcement.ofOldRegister(Ids.at(at), Matter.of(imported));
        var facts = new ArrayList<Said>();
        facts.add(new Said(enforcement.file(imported.openedOn()), Now.startOf(imported.openedOn())));
        var closedOn = imported.closedOn();
        if (closedOn != null) {
            var outcome = Optional.ofNullable(imported.outcome()).orElse(ClosingReason.OTHER.name());
            facts.add(new Said(enforcement.closeAsRegistered(outcome, closedOn), Now.startOf(closedOn)));
        }
        write(tx, enforcement, facts, new JournalEntry.Cause(system(), envelope.correlationId(), envelope.id(), at));
    }

    private void open(Connection tx, Matter matter, Envelope envelope) throws SQLException {
        var at = now.instant();
        var number = Numbers.next(
                tx,
                matter.region().digits(),
                familyOf(matter.procedure()),
                matter.openedOn().getYear());
        var enforcement = new Enforcement(Ids.at(at), number, matter);
        var facts = List.of(new Said(enforcement.opened(), at));
        write(tx, enforcement, facts, new JournalEntry.Cause(system(), envelope.correlationId(), envelope.id(), at));
    }

    private static Actor system() {
        return Actor.system("enforcement");
    }

    private static Optional<Procedure> procedureOf(CaseRouted routed) {
        return switch (routed.route()) {
            case PENALTY -> Optional.of(Procedure.PENALTY);
            case ADJUDICATION -> Optional.of(Procedure.ADJUDICATION);
            case MEDIATION, REFERRAL -> Optional.empty();
        };
    }

    private static Optional<Procedure> procedureOf(MediationFailed failed) {
        return switch (failed.routeHint()) {
            case "PENALTY" -> Optional.of(Procedure.PENALTY);
            case "ADJUDICATION" -> Optional.of(Procedure.ADJUDICATION);
            default -> Optional.empty();
        };
    }

    /// The family in the numbers of a procedure.
    private static String familyOf(Procedure procedure) {
        return switch (procedure) {
            case PENALTY -> "PEN";
            case ADJUDICATION -> "ADJ";
            case MEDIATION -> throw new IllegalArgumentException("mediation is no procedure of enforcement");
        };
    }

    private void write(Connection tx, Enforcement enforcement, List<Said> facts, JournalEntry.Cause cause)
            throws SQLException {
        var entries = BlockingJournal.entries(enforcement.region().digits(), facts, cause);
        if (insert(tx, enforcement, entries.getLast())) {
            journal.insert(tx, entries);
        }
    }

    /// Whether the row is there now; it is not where an enforcement of the same case still runs.
    private static boolean insert(Connection tx, Enforcement enforcement, JournalEntry last) throws SQLException {
        try (var insert = tx.prepareStatement(INSERT)) {
            insert.setObject(1, enforcement.id());
            insert.setString(2, enforcement.region().digits());
            insert.setInt(3, last.streamVersion());
            insert.setString(4, last.hash());
            insert.setString(5, enforcement.number());
            insert.setBoolean(6, enforcement.isImported());
            insert.setObject(7, enforcement.caseId());
            insert.setString(8, enforcement.caseNo());
            insert.setString(9, enforcement.procedure().name());
            insert.setString(10, enforcement.right().name());
            insert.setString(11, enforcement.title());
            insert.setString(12, enforcement.status().name());
            insert.setObject(13, enforcement.openedOn());
            insert.setObject(14, enforcement.filedOn().orElse(null));
            insert.setObject(15, enforcement.closedOn().orElse(null));
            insert.setString(16, enforcement.reason().orElse(null));
            return insert.executeUpdate() == 1;
        }
    }
}
