package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.edge.services.EvidenceView;
import cn.zhibao.portal.evidence.ByteSize;
import cn.zhibao.portal.evidence.EvidenceKind;
import cn.zhibao.portal.evidence.EvidenceStatus;
import cn.zhibao.portal.evidence.ScanState;
import cn.zhibao.portal.steps.Codes;
import java.util.UUID;

/// A piece of evidence in one line.
public record EvidenceRowView(
        UUID id, String name, String kind, String size, String takenOn, String status, String scan, String hash) {

    static EvidenceRowView of(EvidenceView piece, Lang lang) {
        return new EvidenceRowView(
                piece.id(),
                piece.name(),
                Codes.words(EvidenceKind.class, piece.kind(), lang),
                ByteSize.of(piece.size()),
                piece.takenOn().toString(),
                Codes.words(EvidenceStatus.class, piece.status(), lang),
                Codes.words(ScanState.class, piece.scan(), lang),
                piece.sha256());
    }

    /// As much of the hash as tells one file from another at a glance.
    public String shortHash() {
        return hash.substring(0, 12);
    }
}
