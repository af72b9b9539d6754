package cn.zhibao.enforcement;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.events.Heard;
import cn.zhibao.chassis.events.Inbox;
import cn.zhibao.chassis.journal.BlockingJournal;
import cn.zhibao.chassis.journal.BlockingJournal.Said;
import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Numbers;
import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.Event;
import cn.zhibao.contracts.caseintake.CaseImported;
import cn.zhibao.contracts.caseintake.CaseRouted;
import cn.zhibao.contracts.mediation.MediationFailed;
import cn.zhibao.contracts.reference.Procedure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens enforcements because of what case intake or mediation said, inside the transaction of the event's mark. While
/// an enforcement of a case runs, nothing opens a second one.
@ApplicationScoped
public class OpeningService {

    private static final String INSERT = """
            insert into enforcement (id, region, version, head, number, imported, case_id, case_no, procedure, right_kind,
              title, status, opened_on, clue_on, filed_on, closed_on, reason, clock_due_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (case_id) where status not in ('NOT_FILED', 'CLOSED') do nothing""";

    private final BlockingJournal journal;
    private final Timekeeper timekeeper;
    private final Now now;

    OpeningService(BlockingJournal journal, Timekeeper timekeeper, Now now) {
        this.journal = journal;
        this.timekeeper = timekeeper;
        this.now = now;
    }

    /// An enforcement and the facts that tell of it, not yet written.
    public record Opening(Enforcement enforcement, List<JournalEntry> entries) {}

    /// What opens because of one fact, if anything does.
    @FunctionalInterface
    public interface Reading<E extends Event> {
        Optional<Opening> of(Connection tx, Heard<E> heard) throws SQLException;
    }

    /// What to do with one delivery of facts: openings are gathered and written together, because a register of ten
    /// thousand cases arrives at once.
    public <E extends Event> Inbox.Handler<E> delivery(Reading<E> reading) {
        return new Delivery<>(reading);
    }

    /// A case routed here becomes a clue to be verified.
    public Optional<Opening> of(Connection tx, CaseRouted routed, Envelope envelope) throws SQLException {
        var procedure = procedureOf(routed);
        return procedure.isPresent()
                ? Optional.of(clue(tx, Matter.of(routed, procedure.get()), envelope))
                : Optional.empty();
    }

    /// A failed mediation becomes a clue where its mediator points here.
    public Optional<Opening> of(Connection tx, MediationFailed failed, Envelope envelope) throws SQLException {
        var procedure = procedureOf(failed);
        return procedure.isPresent()
                ? Optional.of(clue(tx, Matter.of(failed, procedure.get()), envelope))
                : Optional.empty();
    }

    /// A case of an old register is taken over filed, and closed where it was, on the days it bore there.
    public Optional<Opening> of(CaseImported imported, Envelope envelope) {
        if (imported.procedure() == Procedure.MEDIATION) {
            return Optional.empty();
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
        return Optional.of(opening(enforcement, facts, envelope, at));
    }

    private Opening clue(Connection tx, Matter matter, Envelope envelope) throws SQLException {
        var at = now.instant();
        var number = Numbers.next(
                tx,
                matter.region().digits(),
                familyOf(matter.procedure()),
                matter.openedOn().getYear());
        var enforcement = new Enforcement(Ids.at(at), number, matter);
        return opening(enforcement, List.of(new Said(enforcement.opened(), at)), envelope, at);
    }

    private Opening opening(Enforcement enforcement, List<Said> facts, Envelope envelope, Instant at) {
        timekeeper.wind(enforcement);
        var cause = new JournalEntry.Cause(Actor.system("enforcement"), envelope.correlationId(), envelope.id(), at);
        return new Opening(
                enforcement, BlockingJournal.entries(enforcement.region().digits(), facts, cause));
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

    /// Rows first: only an opening that found no running enforcement of its case is told.
    private void write(Connection tx, List<Opening> openings) throws SQLException {
        try (var insert = tx.prepareStatement(INSERT)) {
            for (var opening : openings) {
                bind(insert, opening.enforcement(), opening.entries().getLast());
                insert.addBatch();
            }
            var written = insert.executeBatch();
            var told = new ArrayList<JournalEntry>();
            for (var i = 0; i < written.length; i++) {
                if (written[i] == 1) {
                    told.addAll(openings.get(i).entries());
                }
            }
            journal.insert(tx, told);
        }
    }

    private static void bind(PreparedStatement insert, Enforcement enforcement, JournalEntry last) throws SQLException {
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
        insert.setObject(14, enforcement.clueOn());
        insert.setObject(15, enforcement.filedOn().orElse(null));
        insert.setObject(16, enforcement.closedOn().orElse(null));
        insert.setString(17, enforcement.reason().orElse(null));
        insert.setObject(18, enforcement.clockDueOn().orElse(null));
    }

    /// The openings of one transaction. One that was rolled back leaves its gathering behind; the next begins its own.
    private final class Delivery<E extends Event> implements Inbox.Handler<E> {

        private final Reading<E> reading;
        private final List<Opening> gathered = new ArrayList<>();
        private @Nullable Connection gatheredFor;

        Delivery(Reading<E> reading) {
            this.reading = reading;
        }

        @Override
        public void apply(Connection tx, Heard<E> heard) throws SQLException {
            if (gatheredFor != tx) {
                gatheredFor = tx;
                gathered.clear();
            }
            reading.of(tx, heard).ifPresent(gathered::add);
        }

        @Override
        public void settle(Connection tx) throws SQLException {
            if (gatheredFor == tx && !gathered.isEmpty()) {
                write(tx, List.copyOf(gathered));
                gathered.clear();
            }
        }
    }
}
