package cn.zhibao.caseintake.imports;

import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Receives a file: streams it into the database in one transaction, so that it is there whole or not at all.
/// What is no CSV text, too large or headed wrongly is refused here, before anything of it is kept.
@ApplicationScoped
public class ImportReceptionService {

    private static final int CHUNK = 1024 * 1024;

    private final DataSource database;
    private final Now now;
    private final ImportWorkService worker;
    private final long mostBytes;

    ImportReceptionService(
            DataSource database,
            Now now,
            ImportWorkService worker,
            @ConfigProperty(name = "imports.most-bytes", defaultValue = "1073741824") long mostBytes) {
        this.database = database;
        this.now = now;
        this.worker = worker;
        this.mostBytes = mostBytes;
    }

    /// The import of this file: a new one, or the one that took the same file of the same office before.
    public UUID receive(Actor actor, InputStream body, long announcedBytes) throws SQLException, IOException {
        if (announcedBytes > mostBytes) {
            throw tooLarge();
        }
        var received = Transaction.<UUID, IOException>in(database, tx -> {
            var id = Ids.at(now.instant());
            insertJob(tx, id, actor);
            return seal(tx, id, actor, store(tx, id, body));
        });
        worker.wake();
        return received;
    }

    /// What is known of a file once its last byte has passed.
    private record Received(String sha256, Charset charset, long bytes) {}

    private Received store(Connection tx, UUID id, InputStream body) throws SQLException, IOException {
        var digest = sha256();
        var sniffer = new CharsetSniffer();
        var bytes = 0L;
        var buffer = new byte[CHUNK];
        for (var seq = 0; ; seq++) {
            var length = body.readNBytes(buffer, 0, CHUNK);
            if (length == 0) {
                break;
            }
            if (seq == 0) {
                demandText(buffer, length);
            }
            bytes += length;
            if (bytes > mostBytes) {
                throw tooLarge();
            }
            digest.update(buffer, 0, length);
            sniffer.see(buffer, length);
            insertChunk(tx, id, seq, length == CHUNK ? buffer : Arrays.copyOf(buffer, length));
        }
        if (bytes == 0) {
            throw new Refused(CaseRefusal.IMPORT_EMPTY);
        }
        var charset = sniffer.verdict().orElseThrow(() -> new Refused(CaseRefusal.IMPORT_ENCODING_UNKNOWN));
        ImportChunkRepository.demandHeader(tx, id, charset);
        return new Received(HexFormat.of().formatHex(digest.digest()), charset, bytes);
    }

    /// A packed or binary file (a workbook, an archive, however small it looks) is no CSV text.
    private static void demandText(byte[] head, int length) {
        var packed = length > 3
                && ((head[0] == 'P' && head[1] == 'K' && head[2] == 3)
                        || (head[0] == (byte) 0x1F && head[1] == (byte) 0x8B)
                        || (head[0] == (byte) 0xD0 && head[1] == (byte) 0xCF));
        var binary = false;
        for (var i = 0; i < length && !binary; i++) {
            binary = head[i] == 0;
        }
        if (packed || binary) {
            throw new Refused(
                    CaseRefusal.IMPORT_NOT_CSV,
                    "请将工作簿另存为 CSV 后导入；压缩文件和二进制文件不会被打开。"
                            + "Save the workbook as CSV first; archives and binary files are not opened.");
        }
    }

    private Refused tooLarge() {
        return new Refused(
                CaseRefusal.IMPORT_TOO_LARGE,
                "最多 %d 字节，请按年度拆分。At most %d bytes; split the file by year.".formatted(mostBytes, mostBytes));
    }

    private void insertJob(Connection tx, UUID id, Actor actor) throws SQLException {
        try (var insert = tx.prepareStatement("""
                insert into import_job (id, sha256, org, subject, name, roles, regions, charset, bytes, status, received_at)
                values (?, ?, ?, ?, ?, ?, ?, 'UTF-8', 0, 'WAITING', ?)""")) {
            insert.setObject(1, id);
            insert.setString(2, "receiving-" + id);
            insert.setString(3, actor.org());
            insert.setString(4, actor.subject());
            insert.setString(5, actor.name());
            insert.setString(6, actor.roleNames());
            insert.setString(7, actor.jurisdiction().setting());
            insert.setObject(8, now.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static void insertChunk(Connection tx, UUID id, int seq, byte[] data) throws SQLException {
        try (var insert = tx.prepareStatement("insert into import_chunk (job_id, seq, data) values (?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setInt(2, seq);
            insert.setBytes(3, data);
            insert.executeUpdate();
        }
    }

    /// Gives the job its hash; where the office brought the same file before, that import is the answer.
    private static UUID seal(Connection tx, UUID id, Actor actor, Received file) throws SQLException {
        try (var lock = tx.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, actor.org() + file.sha256());
            lock.execute();
        }
        try (var query = tx.prepareStatement("select id from import_job where org = ? and sha256 = ?")) {
            query.setString(1, actor.org());
            query.setString(2, file.sha256());
            try (var row = query.executeQuery()) {
                if (row.next()) {
                    var before = row.getObject(1, UUID.class);
                    tx.rollback();
                    return before;
                }
            }
        }
        try (var update =
                tx.prepareStatement("update import_job set sha256 = ?, charset = ?, bytes = ? where id = ?")) {
            update.setString(1, file.sha256());
            update.setString(2, file.charset().name());
            update.setLong(3, file.bytes());
            update.setObject(4, id);
            update.executeUpdate();
        }
        return id;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
