package cn.zhibao.caseintake.workbook;

import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.access.Role;
import cn.zhibao.chassis.journal.BlockingJournal;
import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Transaction;
import cn.zhibao.contracts.caseintake.CaseWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Takes a whole import back (撤销导入): every matter of it is withdrawn in one transaction, or none is. Only while none
/// of them has moved on.
@ApplicationScoped
public class UndoService {

    /// Why the matters were withdrawn, as each of them says.
    static final String REASON = "撤销导入";

    private static final Logger LOG = Logger.getLogger(UndoService.class);

    private static final int MOST_NAMED = 50;

    /// Somebody changed one of the matters at the same moment: a deadlock with them, or their entry came first.
    private static final Set<String> OVERTAKEN = Set.of("40P01", "23505");

    private final DataSource database;
    private final BlockingJournal journal;
    private final Now now;

    UndoService(DataSource database, BlockingJournal journal, Now now) {
        this.database = database;
        this.journal = journal;
        this.now = now;
    }

    /// Gives how many matters were withdrawn.
    ///
    /// @throws Refused naming those that have moved on
    public int undo(Actor actor, UUID id) throws SQLException {
        try {
            return undoAll(actor, id);
        } catch (SQLException overtaken) {
            if (OVERTAKEN.contains(String.valueOf(overtaken.getSQLState()))) {
                throw new Refused(CommonRefusal.CONFLICT);
            }
            throw overtaken;
        }
    }

    private int undoAll(Actor actor, UUID id) throws SQLException {
        var withdrawn = Transaction.<Integer, SQLException>in(database, tx -> {
            Scope.set(tx, actor);
            demandMay(
                    actor,
                    UndoRepository.lock(tx, id, actor.org()).orElseThrow(() -> new Refused(CommonRefusal.NOT_FOUND)));
            var rows = UndoRepository.lockMatters(tx, id);
            var matters = UndoRepository.matters(tx, id);
            if (rows == 0) {
                throw new Refused(CaseRefusal.NOTHING_TO_UNDO);
            }
            if (matters.size() != rows) {
                throw new Refused(CommonRefusal.FORBIDDEN);
            }
            demandNoneMoved(matters);
            withdraw(tx, actor, id, matters);
            return rows;
        });
        LOG.infof("workbook=%s undone=%d by=%s", id, withdrawn, actor.subject());
        return withdrawn;
    }

    private static void demandMay(Actor actor, UndoRepository.Standing standing) {
        if (!standing.subject().equals(actor.subject()) && !actor.has(Role.APPROVER)) {
            throw new Refused(CommonRefusal.FORBIDDEN);
        }
        if (standing.phase() != WorkbookPhase.DONE) {
            throw new Refused(CaseRefusal.NOTHING_TO_UNDO);
        }
    }

    private static void demandNoneMoved(List<UndoRepository.Matter> matters) {
        var moved = matters.stream().filter(UndoRepository.Matter::moved).toList();
        if (!moved.isEmpty()) {
            var named = moved.stream()
                    .limit(MOST_NAMED)
                    .map(UndoRepository.Matter::caseNo)
                    .collect(Collectors.joining("、"));
            throw new Refused(
                    CaseRefusal.IMPORT_MOVED_ON,
                    "共 %d 件：%s%s".formatted(moved.size(), named, moved.size() > MOST_NAMED ? " …" : ""));
        }
    }

    private void withdraw(Connection tx, Actor actor, UUID id, List<UndoRepository.Matter> matters)
            throws SQLException {
        var at = now.instant();
        var today = Now.dayOf(at);
        var cause = new JournalEntry.Cause(actor, id, null, at);
        var entries = matters.stream()
                .map(one -> JournalEntry.next(
                        new CaseWithdrawn(one.id(), today), one.region(), one.version(), one.head(), at, cause))
                .toList();
        UndoRepository.withdraw(tx, entries, REASON, today);
        journal.insert(tx, entries);
        UndoRepository.close(tx, id, actor.subject(), at);
    }
}
