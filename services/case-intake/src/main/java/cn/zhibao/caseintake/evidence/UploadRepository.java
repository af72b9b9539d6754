package cn.zhibao.caseintake.evidence;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.RegionCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rows about evidence, as the blocking half of the room reads and writes them: whatever holds a file in its hand.
final class UploadRepository {

    private static final String UPLOAD = """
            select id, region, case_id, name, kind, size, taken_on, taken_at, taken_by, taken_from, received, sha256,
              media_type, scan
            from evidence_upload where id = ?""";

    private UploadRepository() {}

    /// An upload as its row stands.
    ///
    /// @param received as much as was acknowledged
    /// @param file what was found out once it was whole; empty before
    record Upload(
            UUID id, RegionCode region, UUID caseId, TakeEvidence what, long received, Optional<StoredFile> file) {}

    /// A piece as far as its file is concerned.
    record Piece(UUID id, RegionCode region, String name, String mediaType, long size, String sha256, ScanState scan) {}

    static void scope(Connection tx, String regions) throws SQLException {
        try (var set = tx.prepareStatement("select set_config('app.regions', ?, true)")) {
            set.setString(1, regions);
            set.execute();
        }
    }

    static void scopeEverywhere(Connection tx) throws SQLException {
        scope(tx, Jurisdiction.EVERYWHERE);
    }

    static RegionCode regionOfCase(Connection tx, UUID caseId) throws SQLException {
        try (var query = tx.prepareStatement("select region from case_file where id = ?")) {
            query.setObject(1, caseId);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new Refused(CommonRefusal.NOT_FOUND);
                }
                return RegionCode.of(row.getString(1));
            }
        }
    }

    static int openOf(Connection tx, String subject) throws SQLException {
        try (var query = tx.prepareStatement("select count(*) from evidence_upload where subject = ?")) {
            query.setString(1, subject);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    static void insert(Connection tx, Upload upload, String subject, Instant at) throws SQLException {
        try (var insert = tx.prepareStatement("""
                insert into evidence_upload (id, region, case_id, name, kind, size, taken_on, taken_at, taken_by,
                  taken_from, subject, touched_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, upload.id());
            insert.setString(2, upload.region().digits());
            insert.setObject(3, upload.caseId());
            var last = what(insert, 4, upload.what());
            insert.setString(last + 1, subject);
            insert.setObject(last + 2, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static int what(PreparedStatement insert, int from, TakeEvidence what) throws SQLException {
        insert.setString(from, what.name());
        insert.setString(from + 1, what.kind().name());
        insert.setLong(from + 2, what.size());
        insert.setObject(from + 3, what.takenOn());
        insert.setString(from + 4, what.takenAt().orElse(null));
        insert.setString(from + 5, what.takenBy());
        insert.setString(from + 6, what.takenFrom().orElse(null));
        return from + 6;
    }

    static Optional<Upload> find(Connection tx, UUID id) throws SQLException {
        return find(tx, UPLOAD, id);
    }

    /// The same, and nobody else changes it before this transaction ends.
    static Optional<Upload> lock(Connection tx, UUID id) throws SQLException {
        return find(tx, UPLOAD + " for update", id);
    }

    private static Optional<Upload> find(Connection tx, String sql, UUID id) throws SQLException {
        try (var query = tx.prepareStatement(sql)) {
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(upload(row)) : Optional.empty();
            }
        }
    }

    private static Upload upload(ResultSet row) throws SQLException {
        var what = new TakeEvidence(
                row.getString("name"),
                row.getLong("size"),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getObject("taken_on", LocalDate.class),
                Optional.ofNullable(row.getString("taken_at")),
                row.getString("taken_by"),
                Optional.ofNullable(row.getString("taken_from")));
        return new Upload(
                row.getObject("id", UUID.class),
                RegionCode.of(row.getString("region")),
                row.getObject("case_id", UUID.class),
                what,
                row.getLong("received"),
                file(row));
    }

    private static Optional<StoredFile> file(ResultSet row) throws SQLException {
        @Nullable String sha256 = row.getString("sha256");
        return sha256 == null
                ? Optional.empty()
                : Optional.of(
                        new StoredFile(sha256, row.getString("media_type"), ScanState.valueOf(row.getString("scan"))));
    }

    static void acknowledge(Connection tx, UUID id, long received, Instant at) throws SQLException {
        try (var update = tx.prepareStatement("update evidence_upload set received = ?, touched_at = ? where id = ?")) {
            update.setLong(1, received);
            update.setObject(2, at.atOffset(ZoneOffset.UTC));
            update.setObject(3, id);
            update.executeUpdate();
        }
    }

    static void note(Connection tx, UUID id, StoredFile file) throws SQLException {
        try (var update =
                tx.prepareStatement("update evidence_upload set sha256 = ?, media_type = ?, scan = ? where id = ?")) {
            update.setString(1, file.sha256());
            update.setString(2, file.mediaType());
            update.setString(3, file.scan().name());
            update.setObject(4, id);
            update.executeUpdate();
        }
    }

    static void delete(Connection tx, UUID id) throws SQLException {
        try (var delete = tx.prepareStatement("delete from evidence_upload where id = ?")) {
            delete.setObject(1, id);
            delete.executeUpdate();
        }
    }

    /// Whoever moves the file of a hash, in or out, is alone with it until the transaction ends.
    static void alone(Connection tx, String sha256) throws SQLException {
        try (var lock = tx.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 120))")) {
            lock.setString(1, sha256);
            lock.execute();
        }
    }

    static void insert(Connection tx, Upload upload, StoredFile file, JournalEntry told, Instant at)
            throws SQLException {
        try (var insert = tx.prepareStatement("""
                insert into evidence (id, region, version, head, case_id, media_type, sha256, status, scan, received_at,
                  received_by, name, kind, size, taken_on, taken_at, taken_by, taken_from)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, upload.id());
            insert.setString(2, upload.region().digits());
            insert.setInt(3, told.streamVersion());
            insert.setString(4, told.hash());
            insert.setObject(5, upload.caseId());
            insert.setString(6, file.mediaType());
            insert.setString(7, file.sha256());
            insert.setString(8, EvidenceStatus.HELD.name());
            insert.setString(9, file.scan().name());
            insert.setObject(10, at.atOffset(ZoneOffset.UTC));
            insert.setString(11, told.actorSubject());
            what(insert, 12, upload.what());
            insert.executeUpdate();
        }
    }

    static void enter(Connection tx, UUID evidence, RegionCode region, CustodyEntry link) throws SQLException {
        try (var insert = tx.prepareStatement("""
                insert into evidence_custody (evidence_id, region, act, at, subject, name, org, counterpart, reason, sha256)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, evidence);
            insert.setString(2, region.digits());
            insert.setString(3, link.act().name());
            insert.setObject(4, link.at().atOffset(ZoneOffset.UTC));
            insert.setString(5, link.subject());
            insert.setString(6, link.name());
            insert.setString(7, link.org());
            insert.setString(8, link.counterpart().orElse(null));
            insert.setString(9, link.reason().orElse(null));
            insert.setString(10, link.sha256());
            insert.executeUpdate();
        }
    }

    static Optional<Piece> piece(Connection tx, UUID id) throws SQLException {
        try (var query = tx.prepareStatement(
                "select id, region, name, media_type, size, sha256, scan from evidence where id = ?")) {
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(piece(row)) : Optional.empty();
            }
        }
    }

    private static Piece piece(ResultSet row) throws SQLException {
        return new Piece(
                row.getObject("id", UUID.class),
                RegionCode.of(row.getString("region")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                ScanState.valueOf(row.getString("scan")));
    }

    /// Those of the hashes whose file neither a piece nor an upload that is being entered needs.
    static List<String> unknown(Connection tx, List<String> hashes) throws SQLException {
        try (var query = tx.prepareStatement("""
                select standing from unnest(?) standing
                where not exists (select from evidence where sha256 = standing)
                  and not exists (select from evidence_upload where sha256 = standing)""")) {
            query.setArray(1, tx.createArrayOf("text", hashes.toArray()));
            return texts(query);
        }
    }

    static List<UUID> untouchedSince(Connection tx, Instant instant) throws SQLException {
        try (var query = tx.prepareStatement("select id from evidence_upload where touched_at < ? limit 1000")) {
            query.setObject(1, instant.atOffset(ZoneOffset.UTC));
            try (var row = query.executeQuery()) {
                var ids = new ArrayList<UUID>();
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
                return ids;
            }
        }
    }

    /// The hashes of pieces that no scanner has answered for, after one of them.
    static List<String> unscanned(Connection tx, String after, int most) throws SQLException {
        try (var query = tx.prepareStatement("""
                select distinct sha256 from evidence where scan in ('NOT_SCANNED', 'WAITING') and sha256 > ?
                order by sha256 limit ?""")) {
            query.setString(1, after);
            query.setInt(2, most);
            return texts(query);
        }
    }

    private static List<String> texts(PreparedStatement query) throws SQLException {
        try (var row = query.executeQuery()) {
            var texts = new ArrayList<String>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }

    static void scanned(Connection tx, String sha256, ScanState state) throws SQLException {
        try (var update = tx.prepareStatement("update evidence set scan = ? where sha256 = ?")) {
            update.setString(1, state.name());
            update.setString(2, sha256);
            update.executeUpdate();
        }
    }
}
