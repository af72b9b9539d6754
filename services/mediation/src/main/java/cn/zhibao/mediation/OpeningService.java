package cn.zhibao.mediation;

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
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.Route;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens disputes because of what case intake said, inside the transaction of the event's mark. While a dispute of a
/// case runs, nothing opens a second one.
@ApplicationScoped
public class OpeningService {

    /// The family of mediation numbers.
    static final String FAMILY = "MED";

    private static final String INSERT = """
            insert into mediation (id, region, version, head, number, case_id, case_no, right_kind, title, opened_on,
              complaint_accepted_on, status, ended_on, reason, route_hint, clock_due_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (case_id) where ended_on is null do nothing""";

    private final BlockingJournal journal;
    private final Timekeeper timekeeper;
    private final Now now;

    OpeningService(BlockingJournal journal, Timekeeper timekeeper, Now now) {
        this.journal = journal;
        this.timekeeper = timekeeper;
        this.now = now;
    }

    /// A dispute and the facts that tell of it, not yet written.
    public record Opening(Mediation mediation, List<JournalEntry> entries) {}

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

    /// A case routed here becomes a dispute from now on.
    public Optional<Opening> of(Connection tx, CaseRouted routed, Envelope envelope) throws SQLException {
        if (routed.route() != Route.MEDIATION) {
            return Optional.empty();
        }
        var at = now.instant();
        var mediation = mediation(tx, Dispute.of(routed), at);
        return Optional.of(opening(mediation, List.of(new Said(mediation.opened(), at)), envelope, at));
    }

    /// A mediation of an old register becomes a dispute with the dates it bore there.
    public Optional<Opening> of(Connection tx, CaseImported imported, Envelope envelope) throws SQLException {
        if (imported.procedure() != Procedure.MEDIATION) {
            return Optional.empty();
        }
        var at = now.instant();
        var mediation = mediation(tx, Dispute.of(imported), at);
        var facts = new ArrayList<Said>();
        facts.add(new Said(mediation.opened(), Now.startOf(imported.openedOn())));
        var closedOn = imported.closedOn();
        if (closedOn != null) {
            var outcome = OldOutcome.of(Optional.ofNullable(imported.outcome()).orElse(""));
            facts.add(new Said(mediation.endAsRegistered(outcome, closedOn), Now.startOf(closedOn)));
        }
        return Optional.of(opening(mediation, facts, envelope, at));
    }

    private static Mediation mediation(Connection tx, Dispute dispute, Instant at) throws SQLException {
        var number = Numbers.next(
                tx, dispute.region().digits(), FAMILY, dispute.openedOn().getYear());
        return new Mediation(Ids.at(at), number, dispute);
    }

    private Opening opening(Mediation mediation, List<Said> facts, Envelope envelope, Instant at) {
        timekeeper.wind(mediation);
        var cause = new JournalEntry.Cause(Actor.system("mediation"), envelope.correlationId(), envelope.id(), at);
        return new Opening(mediation, BlockingJournal.entries(mediation.region().digits(), facts, cause));
    }

    /// Rows first: only an opening that found no running dispute of its case is told.
    private void write(Connection tx, List<Opening> openings) throws SQLException {
        try (var insert = tx.prepareStatement(INSERT)) {
            for (var opening : openings) {
                bind(insert, opening.mediation(), opening.entries().getLast());
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

    private static void bind(PreparedStatement insert, Mediation mediation, JournalEntry last) throws SQLException {
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
        insert.setObject(11, mediation.complaintAcceptedOn().orElse(null));
        insert.setString(12, mediation.status().name());
        insert.setObject(13, mediation.endedOn().orElse(null));
        insert.setString(14, mediation.reason().orElse(null));
        insert.setString(15, mediation.routeHint().map(RouteHint::name).orElse(null));
        insert.setObject(16, mediation.clockDueOn().orElse(null));
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
