package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/// The language of a page on cases, with the bundles it speaks from.
record LanguageView(
        Lang lang,
        WordsView words,
        ClockWordsView clocks,
        CourseWordsView course,
        WorklistWordsView worklist,
        EvidenceWordsView evidence,
        JurisdictionWordsView jurisdiction,
        RightsWordsView rights,
        AllegationWordsView allegations,
        SourcesWordsView sources,
        CampaignsWordsView campaigns,
        ReferralWordsView referrals) {

    PartyWordsView parties() {
        return MessageBundles.get(PartyWordsView.class, Localized.Literal.of(lang.code()));
    }

    ReceiptWordsView receipts() {
        return MessageBundles.get(ReceiptWordsView.class, Localized.Literal.of(lang.code()));
    }

    RewardWordsView rewards() {
        return MessageBundles.get(RewardWordsView.class, Localized.Literal.of(lang.code()));
    }

    SurveyWordsView surveys() {
        return MessageBundles.get(SurveyWordsView.class, Localized.Literal.of(lang.code()));
    }

    ExpertsWordsView experts() {
        return MessageBundles.get(ExpertsWordsView.class, Localized.Literal.of(lang.code()));
    }
}
