package cn.zhibao.caseintake.evidence;

import cn.zhibao.caseintake.evidence.UploadRepository.Upload;
import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.journal.BlockingJournal;
import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Takes a file in, part by part: announced, sent in parts at an offset, finished. What was acknowledged lies on the
/// disk, so a line that breaks and a service that dies cost at most the part under way. When the file is whole it is
/// hashed, looked at, scanned and brought to the store; then, and only then, there is a piece of evidence, under the id
/// of
/// the upload.
@ApplicationScoped
public class UploadService {

    /// Every part but the last is at least as large.
    public static final long LEAST_PART = 64L * 1024;

    /// No part is larger.
    public static final long MOST_PART = 8L * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(UploadService.class);
    private static final int MOST_OPEN = 50;

    private final DataSource database;
    private final Now now;
    private final BlockingJournal journal;
    private final CabinetService cabinet;
    private final long mostBytes;

    UploadService(
            DataSource database,
            Now now,
            BlockingJournal journal,
            CabinetService cabinet,
            @ConfigProperty(name = "evidence.most-bytes", defaultValue = "2147483648") long mostBytes) {
        this.database = database;
        this.now = now;
        this.journal = journal;
        this.cabinet = cabinet;
        this.mostBytes = mostBytes;
    }

    /// How far an upload is.
    public record Progress(UUID id, UUID caseId, String name, long size, long received) {}

    /// Announces a file; refuses at once what would be refused at its end.
    public Progress start(Actor actor, UUID caseId, TakeEvidence command) throws SQLException, IOException {
        var upload = Transaction.<Upload, IOException>in(database, tx -> {
            UploadRepository.scope(tx, actor.jurisdiction().setting());
            var region = UploadRepository.regionOfCase(tx, caseId);
            Policy.demand(actor, EvidenceAction.TAKE, region);
            demandTakeable(command);
            if (UploadRepository.openOf(tx, actor.subject()) >= MOST_OPEN) {
                throw new Refused(EvidenceRefusal.UPLOADS_TOO_MANY);
            }
            var at = now.instant();
            var begun = new Upload(Ids.at(at), region, caseId, command, 0, Optional.empty());
            UploadRepository.insert(tx, begun, actor.subject(), at);
            return begun;
        });
        return progress(upload, 0);
    }

    private void demandTakeable(TakeEvidence command) throws IOException {
        ContentKind.named(command.name());
        if (command.takenOn().isAfter(now.today())) {
            throw new Refused(
                    CommonRefusal.INVALID, List.of(new FieldFault("takenOn", "不能晚于今天", "must not lie in the future")));
        }
        if (command.size() > mostBytes) {
            throw new Refused(
                    EvidenceRefusal.EVIDENCE_TOO_LARGE,
                    List.of(new FieldFault(
                            "size", "最多 %d 字节".formatted(mostBytes), "at most %d bytes".formatted(mostBytes))));
        }
        if (!cabinet.incoming().hasRoomFor(command.size())) {
            throw new Refused(EvidenceRefusal.STORE_FULL);
        }
    }

    /// Where to go on.
    public Progress find(Actor actor, UUID id) throws SQLException, IOException {
        var upload = mine(actor, id);
        return progress(upload, present(upload));
    }

    /// Takes a part. One that begins before the present end was taken already and changes nothing; the answer says
    /// where
    /// to go on.
    public Progress take(Actor actor, UUID id, long offset, InputStream body) throws SQLException, IOException {
        mine(actor, id);
        var part = cabinet.incoming().receive(id, body, MOST_PART);
        try {
            var length = Files.size(part);
            return Transaction.<Progress, IOException>in(database, tx -> {
                var upload = locked(tx, actor, id);
                var present = present(upload);
                if (offset < present) {
                    return progress(upload, present);
                }
                demandFits(upload, present, offset, length);
                cabinet.incoming().join(id, present, part);
                UploadRepository.acknowledge(tx, id, present + length, now.instant());
                return progress(upload, present + length);
            });
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void demandFits(Upload upload, long present, long offset, long length) {
        if (upload.file().isPresent()) {
            throw new Refused(EvidenceRefusal.UPLOAD_SEALED);
        }
        if (offset > present) {
            throw new Refused(EvidenceRefusal.PART_AHEAD, Map.of("received", present));
        }
        var size = upload.what().size();
        var isLast = present + length == size;
        if (length > MOST_PART || present + length > size || (length < LEAST_PART && !isLast)) {
            throw new Refused(
                    EvidenceRefusal.PART_SIZE_WRONG,
                    "每片 %d 至 %d 字节，最后一片可以更小，合计不超过所报的 %d 字节。%d to %d bytes each, the last one less; %d in all."
                            .formatted(LEAST_PART, MOST_PART, size, LEAST_PART, MOST_PART, size));
        }
    }

    /// Enters the whole file as a piece of evidence; gives its id. Asked again it gives the same.
    ///
    /// @param announced the hash that the sender has reckoned, where it has
    public UUID finish(Actor actor, UUID id, Optional<String> announced) throws SQLException, IOException {
        if (isEntered(actor, id)) {
            return id;
        }
        var upload = mine(actor, id);
        var file = upload.file().isPresent() ? upload.file().get() : lookedAt(actor, upload, announced);
        try {
            var brought = cabinet.bring(id, file.sha256());
            Transaction.<Optional<Void>, IOException>in(database, tx -> {
                enter(tx, actor, id, file, brought);
                return Optional.empty();
            });
        } catch (EvidenceStore.Damaged lost) {
            LOG.errorf("upload=%s lost: %s", id, lost.getMessage());
            drop(actor, id);
            throw new Refused(EvidenceRefusal.EVIDENCE_DAMAGED);
        }
        LOG.infof("evidence=%s case=%s sha256=%s taken", id, upload.caseId(), file.sha256());
        return id;
    }

    private StoredFile lookedAt(Actor actor, Upload upload, Optional<String> announced)
            throws SQLException, IOException {
        var present = present(upload);
        if (present != upload.what().size()) {
            throw new Refused(EvidenceRefusal.UPLOAD_UNFINISHED, Map.of("received", present));
        }
        try {
            var file = cabinet.lookAt(upload.id(), upload.what().name(), announced);
            Transaction.<Optional<Void>, IOException>in(database, tx -> {
                locked(tx, actor, upload.id());
                UploadRepository.note(tx, upload.id(), file);
                return Optional.empty();
            });
            return file;
        } catch (Refused refused) {
            drop(actor, upload.id());
            throw refused;
        }
    }

    /// What can only be refused lies about no longer.
    private void drop(Actor actor, UUID id) throws SQLException, IOException {
        Transaction.<Optional<Void>, IOException>in(database, tx -> {
            UploadRepository.scope(tx, actor.jurisdiction().setting());
            UploadRepository.delete(tx, id);
            return Optional.empty();
        });
        cabinet.incoming().drop(id);
    }

    private void enter(Connection tx, Actor actor, UUID id, StoredFile file, EvidenceStore.Brought brought)
            throws SQLException, IOException {
        UploadRepository.scope(tx, actor.jurisdiction().setting());
        var upload = UploadRepository.lock(tx, id);
        if (upload.isEmpty()) {
            return;
        }
        UploadRepository.alone(tx, file.sha256());
        brought.keep();
        tell(tx, actor, upload.get(), file);
        UploadRepository.delete(tx, id);
    }

    private void tell(Connection tx, Actor actor, Upload upload, StoredFile file) throws SQLException {
        var at = now.instant();
        var cause = new JournalEntry.Cause(actor, UUID.randomUUID(), null, at);
        var taken = Evidence.taken(upload.id(), upload.caseId(), upload.what(), file);
        var told = journal.open(tx, upload.region().digits(), List.of(new BlockingJournal.Said(taken, at)), cause);
        UploadRepository.insert(tx, upload, file, told, at);
        var link = CustodyEntry.of(
                CustodyEntry.Act.TAKEN, actor, at, upload.what().takenFrom(), Optional.empty(), file.sha256());
        UploadRepository.enter(tx, upload.id(), upload.region(), link);
    }

    private boolean isEntered(Actor actor, UUID id) throws SQLException {
        return Transaction.<Boolean, RuntimeException>in(database, tx -> {
            UploadRepository.scope(tx, actor.jurisdiction().setting());
            var piece = UploadRepository.piece(tx, id);
            piece.ifPresent(one -> Policy.demand(actor, EvidenceAction.TAKE, one.region()));
            return piece.isPresent();
        });
    }

    private Upload mine(Actor actor, UUID id) throws SQLException {
        return Transaction.<Upload, RuntimeException>in(database, tx -> {
            UploadRepository.scope(tx, actor.jurisdiction().setting());
            return demanded(actor, UploadRepository.find(tx, id));
        });
    }

    private static Upload locked(Connection tx, Actor actor, UUID id) throws SQLException {
        UploadRepository.scope(tx, actor.jurisdiction().setting());
        return demanded(actor, UploadRepository.lock(tx, id));
    }

    private static Upload demanded(Actor actor, Optional<Upload> upload) {
        var found = upload.orElseThrow(() -> new Refused(CommonRefusal.NOT_FOUND));
        Policy.demand(actor, EvidenceAction.TAKE, found.region());
        return found;
    }

    /// What was acknowledged and is there: a file shorter than its row was lost in part, and is sent again from there.
    private long present(Upload upload) throws IOException {
        return upload.file().isPresent()
                ? upload.what().size()
                : Math.min(upload.received(), cabinet.incoming().length(upload.id()));
    }

    private static Progress progress(Upload upload, long received) {
        return new Progress(
                upload.id(),
                upload.caseId(),
                upload.what().name(),
                upload.what().size(),
                received);
    }
}
