package cn.zhibao.caseintake;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.journal.BlockingJournal;
import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Numbers;
import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.caseintake.CaseRegistered;
import cn.zhibao.contracts.inspection.FindingRaised;
import cn.zhibao.contracts.reference.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Registers a matter because of what an inspection found, inside the transaction of the event's mark.
@ApplicationScoped
public class CaseOpeningService {

    private static final String INSERT = """
            insert into case_file (id, region, version, head, case_no, source, right_kind, title, received_on, status, registered_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final BlockingJournal journal;
    private final Now now;

    CaseOpeningService(BlockingJournal journal, Now now) {
        this.journal = journal;
        this.now = now;
    }

    public void register(Connection tx, FindingRaised finding, Envelope envelope) throws SQLException {
        var at = now.instant();
        var id = Ids.at(at);
        var actor = Actor.system("case-intake");
        var caseNo = Numbers.next(
                tx,
                finding.region(),
                CaseService.SOURCE_FAMILY,
                finding.foundOn().getYear());
        var registered = new CaseRegistered(
                id, caseNo, finding.region(), SourceKind.INSPECTION, finding.right(), finding.foundOn());
        var cause = new JournalEntry.Cause(actor, envelope.correlationId(), envelope.id(), at);
        var entry = journal.open(tx, finding.region(), List.of(new BlockingJournal.Said(registered, at)), cause);
        try (var insert = tx.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setString(2, finding.region());
            insert.setInt(3, entry.streamVersion());
            insert.setString(4, entry.hash());
            insert.setString(5, caseNo);
            insert.setString(6, SourceKind.INSPECTION.name());
            insert.setString(7, finding.right().name());
            insert.setString(8, finding.title());
            insert.setObject(9, finding.foundOn());
            insert.setString(10, CaseStatus.REGISTERED.name());
            insert.setString(11, actor.subject());
            insert.executeUpdate();
        }
    }
}
