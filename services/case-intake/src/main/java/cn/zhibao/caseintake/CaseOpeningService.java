package cn.zhibao.caseintake;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.journal.BlockingJournal;
import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Numbers;
import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.inspection.FindingRaised;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Registers a matter because of what an inspection found, inside the transaction of the event's mark.
@ApplicationScoped
public class CaseOpeningService {

    private static final String INSERT = """
            insert into case_file (id, region, version, head, case_no, source, right_kind, title, received_on, status,
              registered_by, clock_due_on, channel)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final BlockingJournal journal;
    private final Timekeeper timekeeper;
    private final Now now;

    CaseOpeningService(BlockingJournal journal, Timekeeper timekeeper, Now now) {
        this.journal = journal;
        this.timekeeper = timekeeper;
        this.now = now;
    }

    public void register(Connection tx, FindingRaised finding, Envelope envelope) throws SQLException {
        var at = now.instant();
        var actor = Actor.system("case-intake");
        var caseNo = Numbers.next(
                tx,
                finding.region(),
                CaseService.SOURCE_FAMILY,
                finding.foundOn().getYear());
        var command = new RegisterCase(
                RegionCode.of(finding.region()),
                SourceKind.INSPECTION,
                Optional.of(Channel.INSPECTION),
                finding.right(),
                Optional.empty(),
                finding.title(),
                finding.foundOn());
        var caseFile = timekeeper.wind(new CaseFile(Ids.at(at), caseNo, command, actor.subject()));
        var cause = new JournalEntry.Cause(actor, envelope.correlationId(), envelope.id(), at);
        var told = List.of(new BlockingJournal.Said(caseFile.registered(), at));
        insert(tx, caseFile, journal.open(tx, finding.region(), told, cause));
    }

    private static void insert(Connection tx, CaseFile caseFile, JournalEntry last) throws SQLException {
        try (var insert = tx.prepareStatement(INSERT)) {
            insert.setObject(1, caseFile.id());
            insert.setString(2, caseFile.region().digits());
            insert.setInt(3, last.streamVersion());
            insert.setString(4, last.hash());
            insert.setString(5, caseFile.caseNo());
            insert.setString(6, caseFile.source().name());
            insert.setString(7, caseFile.right().name());
            insert.setString(8, caseFile.title());
            insert.setObject(9, caseFile.receivedOn());
            insert.setString(10, caseFile.status().name());
            insert.setString(11, caseFile.registeredBy());
            insert.setObject(12, caseFile.clockDueOn().orElse(null));
            insert.setString(13, caseFile.channel().map(Channel::name).orElse(null));
            insert.executeUpdate();
        }
    }
}
