package cn.zhibao.caseintake.evidence;

import cn.zhibao.caseintake.evidence.UploadRepository.Piece;
import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Gives the file of a piece out: to whoever may, after every byte was held against its hash, and never without a link
/// in the chain of custody.
@ApplicationScoped
public class ContentService {

    private static final Logger LOG = Logger.getLogger(ContentService.class);

    private final DataSource database;
    private final Now now;
    private final CabinetService cabinet;

    ContentService(DataSource database, Now now, CabinetService cabinet) {
        this.database = database;
        this.now = now;
        this.cabinet = cabinet;
    }

    /// A file on its way to a reader, who closes it.
    public record Content(String name, String mediaType, long size, String sha256, InputStream bytes) {}

    public Content open(Actor actor, UUID id, Optional<String> reason) throws SQLException, IOException {
        var piece = Transaction.<Piece, RuntimeException>in(database, tx -> {
            UploadRepository.scope(tx, actor.jurisdiction().setting());
            var found = UploadRepository.piece(tx, id).orElseThrow(() -> new Refused(CommonRefusal.NOT_FOUND));
            Policy.demand(actor, EvidenceAction.READ, found.region());
            return found;
        });
        demandScanned(piece);
        var bytes = opened(piece);
        enter(actor, piece, reason);
        return new Content(piece.name(), piece.mediaType(), piece.size(), piece.sha256(), bytes);
    }

    private static void demandScanned(Piece piece) {
        switch (piece.scan()) {
            case CLEAN, NOT_SCANNED -> {}
            case WAITING -> throw new Refused(EvidenceRefusal.SCAN_AWAITED);
            case INFECTED -> throw new Refused(EvidenceRefusal.EVIDENCE_INFECTED);
        }
    }

    private InputStream opened(Piece piece) throws IOException {
        try {
            return cabinet.store().open(piece.sha256());
        } catch (EvidenceStore.Damaged damaged) {
            LOG.errorf("evidence=%s damaged: %s", piece.id(), damaged.getMessage());
            throw new Refused(EvidenceRefusal.EVIDENCE_DAMAGED);
        }
    }

    private void enter(Actor actor, Piece piece, Optional<String> reason) throws SQLException {
        Transaction.<Optional<Void>, RuntimeException>in(database, tx -> {
            UploadRepository.scope(tx, actor.jurisdiction().setting());
            var link = CustodyEntry.of(
                    CustodyEntry.Act.READ, actor, now.instant(), Optional.empty(), reason, piece.sha256());
            UploadRepository.enter(tx, piece.id(), piece.region(), link);
            return Optional.empty();
        });
    }
}
