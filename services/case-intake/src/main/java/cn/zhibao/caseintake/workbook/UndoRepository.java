package cn.zhibao.caseintake.workbook;

import cn.zhibao.chassis.journal.JournalEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What an import has brought, and whether any of it has moved on since.
final class UndoRepository {

    private UndoRepository() {}

    /// Who took the import in, and how far it is.
    record Standing(String subject, WorkbookPhase phase) {}

    /// A matter of the import.
    ///
    /// @param moved whether anything has been done with it, beside it or under it since it was registered
    record Matter(UUID id, String caseNo, String region, int version, String head, boolean moved) {}

    /// Nobody else takes the import back until this transaction ends.
    static Optional<Standing> lock(Connection tx, UUID id, String org) throws SQLException {
        try (var query =
                tx.prepareStatement("select subject, phase from workbook where id = ? and org = ? for update")) {
            query.setObject(1, id);
            query.setString(2, org);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Standing(row.getString(1), WorkbookPhase.valueOf(row.getString(2))))
                        : Optional.empty();
            }
        }
    }

    /// Locks the matters, those alone that the transaction may see; gives how many rows have become matters. Whatever
    /// was
    /// under way with one of them has ended after this.
    static int lockMatters(Connection tx, UUID id) throws SQLException {
        try (var lock = tx.prepareStatement("""
                select c.id from workbook_row r join case_file c on c.id = r.case_id
                where r.workbook_id = ? and r.state = 'TAKEN' order by c.id for update of c""")) {
            lock.setObject(1, id);
            lock.executeQuery().close();
        }
        try (var count =
                tx.prepareStatement("select count(*) from workbook_row where workbook_id = ? and state = 'TAKEN'")) {
            count.setObject(1, id);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    static List<Matter> matters(Connection tx, UUID id) throws SQLException {
        try (var query = tx.prepareStatement("""
                select c.id, c.case_no, c.region, c.version, c.head,
                  c.status <> 'REGISTERED'
                    or exists (select 1 from journal told where told.lane_id = c.id
                               and told.correlation_id <> r.workbook_id)
                    or exists (select 1 from case_file under where under.lead_id = c.id)
                    or exists (select 1 from case_link link where link.other_id = c.id)
                from workbook_row r join case_file c on c.id = r.case_id
                where r.workbook_id = ? and r.state = 'TAKEN' order by r.line""")) {
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                var matters = new ArrayList<Matter>();
                while (row.next()) {
                    matters.add(new Matter(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getInt(4),
                            row.getString(5),
                            row.getBoolean(6)));
                }
                return matters;
            }
        }
    }

    /// The entries are those that withdraw them, one of each matter.
    static void withdraw(Connection tx, List<JournalEntry> entries, String reason, LocalDate today)
            throws SQLException {
        try (var update = tx.prepareStatement("""
                update case_file set status = 'WITHDRAWN', ended_on = ?, finished_on = ?, withdrawal_reason = ?,
                  held_until = null, hold_reason = null, clock_due_on = null, version = ?, head = ? where id = ?""")) {
            for (var entry : entries) {
                update.setObject(1, today);
                update.setObject(2, today);
                update.setString(3, reason);
                update.setInt(4, entry.streamVersion());
                update.setString(5, entry.hash());
                update.setObject(6, entry.streamId());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /// What was brought may be brought again.
    static void close(Connection tx, UUID id, String subject, Instant at) throws SQLException {
        try (var update = tx.prepareStatement("""
                with back as (update workbook_row set state = 'UNDONE' where workbook_id = ? and state = 'TAKEN')
                update workbook set undone_by = ?, undone_at = ? where id = ?""")) {
            update.setObject(1, id);
            update.setString(2, subject);
            update.setObject(3, at.atOffset(ZoneOffset.UTC));
            update.setObject(4, id);
            update.executeUpdate();
        }
    }
}
