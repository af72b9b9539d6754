package cn.zhibao.caseintake.imports;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.access.Role;
import cn.zhibao.chassis.events.Wire;
import cn.zhibao.chassis.journal.BlockingJournal;
import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Transaction;
import cn.zhibao.contracts.reference.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// Writes a batch of rows: cases, their facts and the job's progress in one transaction under the uploader's
/// jurisdiction.
@ApplicationScoped
class ImportRepository {

    private static final String INSERT_CASE = """
            insert into case_file (id, region, version, head, case_no, source, right_kind, title, received_on, status,
                                   route, registered_by, due_on, import_digest)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'IMPORTED', ?, ?, ?, ?)""";

    private final DataSource database;
    private final BlockingJournal journal;
    private final Now now;

    ImportRepository(DataSource database, BlockingJournal journal, Now now) {
        this.database = database;
        this.journal = journal;
        this.now = now;
    }

    /// An import being worked on.
    record Job(UUID id, Actor actor, String regions, Charset charset, long records) {}

    /// Takes the oldest open import that no other process holds; the claim lasts as long as the transaction.
    Optional<Job> claim(Connection tx) throws SQLException {
        try (var query = tx.prepareStatement("""
                        select c.job_id, j.subject, j.name, j.org, j.roles, j.regions, j.charset, j.records
                        from import_chunk c join import_job j on j.id = c.job_id
                        where c.seq = 0 and j.status in ('WAITING', 'RUNNING')
                          and pg_try_advisory_xact_lock(hashtextextended(j.id::text, 1))
                        order by j.received_at limit 1""");
                var row = query.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            var roles = List.of(row.getString("roles").split(",")).stream()
                    .map(Role::named)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toUnmodifiableSet());
            var regions = row.getString("regions");
            var actor = new Actor(
                    row.getString("subject"),
                    row.getString("name"),
                    row.getString("org"),
                    roles,
                    Jurisdiction.of(List.of(regions.split(","))));
            return Optional.of(new Job(
                    row.getObject("job_id", UUID.class),
                    actor,
                    regions,
                    Charset.forName(row.getString("charset")),
                    row.getLong("records")));
        }
    }

    /// Writes one batch and moves the job's progress by `records`.
    void write(Job job, List<ImportedCase> rows, List<RowFault> faults, int records) throws SQLException {
        Transaction.in(database, tx -> {
            scope(tx, Jurisdiction.EVERYWHERE);
            var sorted = new Sorting(digests(tx, rows));
            scope(tx, job.regions());
            rows.forEach(sorted::sort);
            insertCases(tx, job, sorted.fresh);
            var all = new ArrayList<>(faults);
            all.addAll(sorted.clashes);
            insertFaults(tx, job, all);
            progress(tx, job, records, sorted.fresh.size(), sorted.unchanged, lines(all));
            return job;
        });
    }

    void finish(Job job, String status, String detail, Instant at) throws SQLException {
        Transaction.in(database, tx -> {
            close(tx, job, status, detail, at);
            deleteChunks(tx, job);
            return job;
        });
    }

    private static void close(Connection tx, Job job, String status, String detail, Instant at) throws SQLException {
        try (var update = tx.prepareStatement(
                "update import_job set status = ?, detail = nullif(?, ''), finished_at = ? where id = ?")) {
            update.setString(1, status);
            update.setString(2, detail);
            update.setObject(3, at.atOffset(ZoneOffset.UTC));
            update.setObject(4, job.id());
            update.executeUpdate();
        }
    }

    private static void deleteChunks(Connection tx, Job job) throws SQLException {
        try (var delete = tx.prepareStatement("delete from import_chunk where job_id = ?")) {
            delete.setObject(1, job.id());
            delete.executeUpdate();
        }
    }

    /// Tells new rows from rows that stand in the register already, and from rows that clash with what stands there.
    private static final class Sorting {

        private final Map<String, String> digests;
        private final List<ImportedCase> fresh = new ArrayList<>();
        private final List<RowFault> clashes = new ArrayList<>();
        private int unchanged;

        Sorting(Map<String, String> known) {
            this.digests = new HashMap<>(known);
        }

        void sort(ImportedCase row) {
            var before = digests.putIfAbsent(row.caseNo(), digest(row));
            if (before == null) {
                fresh.add(row);
            } else if (before.equals(digest(row))) {
                unchanged++;
            } else {
                clashes.add(new RowFault(
                        row.line(),
                        ImportColumn.CASE_NO.title(),
                        "案号已存在，且内容不同",
                        "the case number is taken by a case with other content"));
            }
        }
    }

    private static String digest(ImportedCase row) {
        return HexFormat.of().formatHex(Wire.sha256(row.words()));
    }

    private static void scope(Connection tx, String regions) throws SQLException {
        try (var statement = tx.prepareStatement("select set_config('app.regions', ?, true)")) {
            statement.setString(1, regions);
            statement.execute();
        }
    }

    private static Map<String, String> digests(Connection tx, List<ImportedCase> rows) throws SQLException {
        var numbers = rows.stream().map(ImportedCase::caseNo).distinct().toArray(String[]::new);
        var digests = new HashMap<String, String>();
        try (var query = tx.prepareStatement(
                "select case_no, coalesce(import_digest, 'registered') from case_file where case_no = any (?)")) {
            query.setArray(1, tx.createArrayOf("text", numbers));
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    digests.put(found.getString(1), found.getString(2));
                }
            }
        }
        return digests;
    }

    private void insertCases(Connection tx, Job job, List<ImportedCase> rows) throws SQLException {
        var at = now.instant();
        var cause = new JournalEntry.Cause(job.actor(), job.id(), null, at);
        var entries = new ArrayList<JournalEntry>(rows.size());
        try (var insert = tx.prepareStatement(INSERT_CASE)) {
            for (var row : rows) {
                var imported = row.event(Ids.at(at));
                var said = List.of(new BlockingJournal.Said(imported, Now.startOf(row.openedOn())));
                var entry = BlockingJournal.entries(row.region().digits(), said, cause)
                        .getLast();
                entries.add(entry);
                bind(insert, row, entry, job.actor());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        if (!entries.isEmpty()) {
            journal.insert(tx, entries);
        }
    }

    private static void bind(PreparedStatement insert, ImportedCase row, JournalEntry entry, Actor actor)
            throws SQLException {
        insert.setObject(1, entry.streamId());
        insert.setString(2, row.region().digits());
        insert.setInt(3, entry.streamVersion());
        insert.setString(4, entry.hash());
        insert.setString(5, row.caseNo());
        insert.setString(6, SourceKind.OTHER.name());
        insert.setString(7, row.right().name());
        insert.setString(8, row.title());
        insert.setObject(9, row.openedOn());
        insert.setString(10, row.procedure().name());
        insert.setString(11, actor.subject());
        insert.setObject(12, row.dueOn(), Types.DATE);
        insert.setString(13, digest(row));
    }

    private static void insertFaults(Connection tx, Job job, List<RowFault> faults) throws SQLException {
        try (var insert = tx.prepareStatement(
                "insert into import_fault (job_id, line, column_name, message, message_en) values (?, ?, ?, ?, ?)")) {
            for (var fault : faults) {
                insert.setObject(1, job.id());
                insert.setLong(2, fault.line());
                insert.setString(3, fault.column());
                insert.setString(4, fault.message());
                insert.setString(5, fault.messageEn());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static long lines(List<RowFault> faults) {
        return faults.stream().mapToLong(RowFault::line).distinct().count();
    }

    private static void progress(Connection tx, Job job, int records, int taken, int unchanged, long faulty)
            throws SQLException {
        try (var update = tx.prepareStatement("""
                update import_job set status = 'RUNNING', records = records + ?, taken = taken + ?,
                       unchanged = unchanged + ?, faulty = faulty + ? where id = ?""")) {
            update.setInt(1, records);
            update.setInt(2, taken);
            update.setInt(3, unchanged);
            update.setLong(4, faulty);
            update.setObject(5, job.id());
            update.executeUpdate();
        }
    }
}
