package cn.zhibao.caseintake.evidence;

import java.util.Set;

/// In whose hands a piece of evidence is, and what may follow. An order of the books, not of the law.
public enum EvidenceStatus {
    /// 在卷: with the office.
    HELD,
    /// 已移交: with somebody else.
    HANDED_OVER,
    /// 已封存: with the office, under seal.
    SEALED;

    Set<EvidenceStatus> next() {
        return switch (this) {
            case HELD -> Set.of(HANDED_OVER, SEALED);
            case HANDED_OVER -> Set.of(HELD);
            case SEALED -> Set.of(HANDED_OVER);
        };
    }
}
