package cn.zhibao.caseintake.evidence;

import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.caseintake.EvidenceHandedOver;
import cn.zhibao.contracts.caseintake.EvidenceReturned;
import cn.zhibao.contracts.caseintake.EvidenceSealed;
import cn.zhibao.contracts.caseintake.EvidenceTaken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of evidence (证据): a file of a case, known by its hash. What was taken in stays as it is; it may go out of
/// the office's hands, come back, and be put under seal.
@Entity
@Table(name = "evidence")
public class Evidence extends Journaled {

    @Column(name = "case_id", updatable = false)
    private UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EvidenceKind kind = EvidenceKind.OTHER;

    @Column(name = "media_type", updatable = false)
    private String mediaType = "";

    @Column(updatable = false)
    private long size;

    @Column(updatable = false)
    private String sha256 = "";

    @Enumerated(EnumType.STRING)
    private EvidenceStatus status = EvidenceStatus.HELD;

    /// Written by the scan alone, which may come to its end at any moment.
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ScanState scan = ScanState.NOT_SCANNED;

    @Column(name = "taken_on", updatable = false)
    private LocalDate takenOn = LocalDate.EPOCH;

    @Column(name = "taken_at", updatable = false)
    private @Nullable String takenAt;

    @Column(name = "taken_by", updatable = false)
    private String takenBy = "";

    @Column(name = "taken_from", updatable = false)
    private @Nullable String takenFrom;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt = Instant.EPOCH;

    @Column(name = "received_by", updatable = false)
    private String receivedBy = "";

    protected Evidence() {}

    /// The fact that a file was taken in.
    static EvidenceTaken taken(UUID id, UUID caseId, TakeEvidence command, StoredFile file) {
        return new EvidenceTaken(
                id, caseId, command.kind().name(), file.mediaType(), command.size(), file.sha256(), command.takenOn());
    }

    /// Gives it into other hands (移交).
    public EvidenceHandedOver handOver(LocalDate today) {
        move(EvidenceStatus.HANDED_OVER);
        return new EvidenceHandedOver(id(), caseId, sha256, today);
    }

    /// Takes it back (退回).
    public EvidenceReturned takeBack(LocalDate today) {
        move(EvidenceStatus.HELD);
        return new EvidenceReturned(id(), caseId, sha256, today);
    }

    /// Puts it under seal (封存).
    public EvidenceSealed seal(LocalDate today) {
        move(EvidenceStatus.SEALED);
        return new EvidenceSealed(id(), caseId, sha256, today);
    }

    private void move(EvidenceStatus to) {
        if (!status.next().contains(to)) {
            throw new Refused(EvidenceRefusal.NOT_IN_THAT_STATE);
        }
        status = to;
    }

    public UUID caseId() {
        return caseId;
    }

    public String name() {
        return name;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public EvidenceStatus status() {
        return status;
    }

    public ScanState scan() {
        return scan;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    public Optional<String> takenAt() {
        return Optional.ofNullable(takenAt);
    }

    public String takenBy() {
        return takenBy;
    }

    public Optional<String> takenFrom() {
        return Optional.ofNullable(takenFrom);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String receivedBy() {
        return receivedBy;
    }
}
