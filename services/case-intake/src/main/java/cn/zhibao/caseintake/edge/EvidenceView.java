package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.evidence.Evidence;
import cn.zhibao.caseintake.evidence.EvidenceKind;
import cn.zhibao.caseintake.evidence.EvidenceStatus;
import cn.zhibao.caseintake.evidence.ScanState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of evidence as callers see it.
public record EvidenceView(
        UUID id,
        UUID caseId,
        String region,
        String name,
        EvidenceKind kind,
        String mediaType,
        long size,
        String sha256,
        EvidenceStatus status,
        ScanState scan,
        LocalDate takenOn,
        @Nullable String takenAt,
        String takenBy,
        @Nullable String takenFrom,
        Instant receivedAt,
        String receivedBy,
        int version) {

    static EvidenceView of(Evidence piece) {
        return new EvidenceView(
                piece.id(),
                piece.caseId(),
                piece.region().digits(),
                piece.name(),
                piece.kind(),
                piece.mediaType(),
                piece.size(),
                piece.sha256(),
                piece.status(),
                piece.scan(),
                piece.takenOn(),
                piece.takenAt().orElse(null),
                piece.takenBy(),
                piece.takenFrom().orElse(null),
                piece.receivedAt(),
                piece.receivedBy(),
                piece.version());
    }
}
