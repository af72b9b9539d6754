package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.RefusalGround.ALREADY_HANDLED;
import static cn.zhibao.caseintake.RefusalGround.IDENTITY;
import static cn.zhibao.caseintake.RefusalGround.MATERIALS_MISSING;
import static cn.zhibao.caseintake.RefusalGround.NOT_CONSUMPTION;
import static cn.zhibao.caseintake.RefusalGround.NOT_OUR_DUTY;
import static cn.zhibao.caseintake.RefusalGround.NO_CONCRETE_CLUE;
import static cn.zhibao.caseintake.RefusalGround.OTHER_BY_LAW;
import static cn.zhibao.caseintake.RefusalGround.REPEATED;
import static cn.zhibao.caseintake.RefusalGround.TIME_BARRED;

import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.legalclock.Confidence;
import cn.zhibao.legalclock.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rules by which a matter may be turned away (不予受理依据). A consumer's complaint is refused on the items of one
/// article, which one by the day it came in. A report or another clue has no such article: it is passed over where
/// there is nothing to verify, and whatever can be verified is decided upon in enforcement.
public enum RefusalRule {
    /// 市场监督管理投诉举报处理暂行办法, SAMR Order 20 (2019): what came in before 2026-04-15.
    COMPLAINTS_BEFORE_2026(
            new Wording("《市场监督管理投诉举报处理暂行办法》第十五条", "SAMR Order 20 (2019), Art. 15"),
            Confidence.VERIFIED,
            List.of(NOT_OUR_DUTY, ALREADY_HANDLED, NOT_CONSUMPTION, TIME_BARRED, MATERIALS_MISSING, OTHER_BY_LAW)),

    /// 市场监督管理投诉举报处理办法, SAMR Order 121: what came in since then.
    COMPLAINTS(
            new Wording("《市场监督管理投诉举报处理办法》第十六条", "SAMR Order 121 (2025), Art. 16"),
            Confidence.SECONDARY,
            List.of(
                    NOT_OUR_DUTY,
                    ALREADY_HANDLED,
                    NOT_CONSUMPTION,
                    TIME_BARRED,
                    MATERIALS_MISSING,
                    IDENTITY,
                    OTHER_BY_LAW)),

    /// Reports, right-holders' complaints, findings, and what other offices send. The grounds are those of practice; no
    /// text was found that numbers them.
    CLUES(null, Confidence.UNVERIFIED, List.of(NOT_OUR_DUTY, NO_CONCRETE_CLUE, REPEATED, OTHER_BY_LAW));

    private static final LocalDate NEW_COMPLAINT_RULE = LocalDate.of(2026, 4, 15);
    private static final String NUMERALS = "一二三四五六七八九";

    private final @Nullable Wording article;
    private final Confidence confidence;
    private final List<RefusalGround> grounds;

    RefusalRule(@Nullable Wording article, Confidence confidence, List<RefusalGround> grounds) {
        this.article = article;
        this.confidence = confidence;
        this.grounds = grounds;
    }

    /// The rule for a matter that came in from such a source on such a day.
    public static RefusalRule of(SourceKind source, LocalDate receivedOn) {
        if (source != SourceKind.COMPLAINT) {
            return CLUES;
        }
        return receivedOn.isBefore(NEW_COMPLAINT_RULE) ? COMPLAINTS_BEFORE_2026 : COMPLAINTS;
    }

    /// Its grounds, in the order of its items.
    public List<RefusalGround> grounds() {
        return grounds;
    }

    /// How surely it is known.
    public Confidence confidence() {
        return confidence;
    }

    /// The article and item of a ground; empty where none is known.
    public Optional<Wording> article(RefusalGround ground) {
        var place = grounds.indexOf(ground);
        return article == null || place < 0
                ? Optional.empty()
                : Optional.of(new Wording(
                        article.zh() + "第（" + NUMERALS.charAt(place) + "）项", article.en() + "(" + (place + 1) + ")"));
    }
}
