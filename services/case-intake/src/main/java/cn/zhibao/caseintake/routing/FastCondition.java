package cn.zhibao.caseintake.routing;

import cn.zhibao.legalclock.Confidence;
import cn.zhibao.legalclock.Wording;

/// What has to be so for a matter to go the fast track (快速处理). No text was found that says it, nor one that sets a time
/// limit for it: an office names the ways it opens to it (`routing.fast`), and every screen says that this is
/// unconfirmed.
public enum FastCondition {
    FACTS_CLEAR("事实清楚", "the facts are clear"),
    EVIDENCE_SUFFICIENT("证据充分", "the evidence suffices"),
    LITTLE_DISPUTE("争议不大", "little is in dispute");

    private final Wording wording;

    FastCondition(String zh, String en) {
        this.wording = new Wording(zh, en);
    }

    public Wording wording() {
        return wording;
    }

    public Confidence confidence() {
        return Confidence.UNVERIFIED;
    }
}
