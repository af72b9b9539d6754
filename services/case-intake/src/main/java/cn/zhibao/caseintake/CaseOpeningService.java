package cn.zhibao.caseintake;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.journal.BlockingJournal;
import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Numbers;
import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import cn.zhibao.contracts.inspection.FindingRaised;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Registers matters inside a transaction of blocking JDBC: because of what an inspection found, in the transaction of
/// the event's mark, and many at once out of a workbook.
@ApplicationScoped
public class CaseOpeningService {

    private static final String INSERT = """
            insert into case_file (id, region, version, head, case_no, source, right_kind, title, received_on, status,
              registered_by, clock_due_on, channel, right_number, follow_up_code)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final BlockingJournal journal;
    private final Timekeeper timekeeper;
    private final Now now;

    CaseOpeningService(BlockingJournal journal, Timekeeper timekeeper, Now now) {
        this.journal = journal;
        this.timekeeper = timekeeper;
        this.now = now;
    }

    /// What is kept beside matters that were just registered, in their transaction; gives what is to be told of each,
    /// in their order.
    @FunctionalInterface
    public interface Beside {
        List<List<CaseIntakeEvent>> keep(List<CaseFile> files) throws SQLException;
    }

    /// A matter because of a finding, with what is kept beside it.
    public void register(Connection tx, FindingRaised finding, Beside beside, Envelope envelope) throws SQLException {
        var at = now.instant();
        var command = new RegisterCase(
                RegionCode.of(finding.region()),
                SourceKind.INSPECTION,
                Optional.of(Channel.INSPECTION),
                finding.right(),
                Optional.empty(),
                finding.title(),
                finding.foundOn());
        var actor = Actor.system("case-intake");
        register(
                tx,
                List.of(command),
                beside,
                new JournalEntry.Cause(actor, envelope.correlationId(), envelope.id(), at));
    }

    /// The same for matters that somebody brings, in their order, with what is kept beside them.
    public List<CaseFile> register(Connection tx, List<RegisterCase> commands, Beside beside, JournalEntry.Cause cause)
            throws SQLException {
        var files = new ArrayList<CaseFile>(commands.size());
        for (var command : commands) {
            files.add(open(tx, command, cause));
        }
        var first = files.stream().map(file -> firstEntry(file, cause)).toList();
        insert(tx, files, first);
        var told = new ArrayList<JournalEntry>(first);
        var last = new ArrayList<JournalEntry>();
        var kept = beside.keep(List.copyOf(files));
        for (var at = 0; at < files.size(); at++) {
            var further = further(first.get(at), kept.get(at), cause);
            told.addAll(further);
            further.stream().reduce((one, next) -> next).ifPresent(last::add);
        }
        moveOn(tx, last);
        journal.insert(tx, told);
        return List.copyOf(files);
    }

    private List<JournalEntry> further(JournalEntry first, List<CaseIntakeEvent> events, JournalEntry.Cause cause) {
        var entries = new ArrayList<JournalEntry>();
        var before = first;
        for (var event : events) {
            before = JournalEntry.next(
                    event, first.region(), before.streamVersion(), before.hash(), now.instant(), cause);
            entries.add(before);
        }
        return entries;
    }

    /// Gives matters the version of what was told of them last.
    private static void moveOn(Connection tx, List<JournalEntry> last) throws SQLException {
        try (var update = tx.prepareStatement("update case_file set version = ?, head = ? where id = ?")) {
            for (var entry : last) {
                update.setInt(1, entry.streamVersion());
                update.setString(2, entry.hash());
                update.setObject(3, entry.streamId());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private CaseFile open(Connection tx, RegisterCase command, JournalEntry.Cause cause) throws SQLException {
        var caseNo = Numbers.next(
                tx,
                command.region().digits(),
                CaseService.SOURCE_FAMILY,
                command.receivedOn().getYear());
        return timekeeper.wind(new CaseFile(
                Ids.at(now.instant()), caseNo, command, cause.actor().subject()));
    }

    private JournalEntry firstEntry(CaseFile file, JournalEntry.Cause cause) {
        var told = List.of(new BlockingJournal.Said(file.registered(), now.instant()));
        return BlockingJournal.entries(file.region().digits(), told, cause).getLast();
    }

    private static void insert(Connection tx, List<CaseFile> files, List<JournalEntry> entries) throws SQLException {
        try (var insert = tx.prepareStatement(INSERT)) {
            for (var at = 0; at < files.size(); at++) {
                bind(insert, files.get(at), entries.get(at));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, CaseFile caseFile, JournalEntry last) throws SQLException {
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
        insert.setString(14, caseFile.rightNumber().map(RightNumber::text).orElse(null));
        insert.setString(15, receiptOf(caseFile));
    }

    /// Nobody brought what an inspection found.
    private static @Nullable String receiptOf(CaseFile caseFile) {
        return caseFile.source() == SourceKind.INSPECTION
                ? null
                : caseFile.followUpCode().map(FollowUpCode::text).orElse(null);
    }
}
