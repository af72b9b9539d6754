package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.edge.services.PartnerEntryView;
import cn.zhibao.portal.referral.PartnerKind;
import cn.zhibao.portal.referral.PartnerName;
import cn.zhibao.portal.steps.Codes;
import java.util.List;

/// The register of partner offices of one office, with the form by which whoever presides adds one.
///
/// @param offices the field by which another office is chosen; none where there is one alone
public record PartnersPageView(
        String key,
        boolean mayKeep,
        List<FieldView> offices,
        List<Row> rows,
        List<FieldView> fields,
        String trouble,
        ErrorsView errors) {

    /// A partner office in the list.
    ///
    /// @param isDoubtful whether its name is unconfirmed
    public record Row(
            String code,
            String href,
            String name,
            String kind,
            String place,
            String state,
            boolean isDoubtful,
            String keeper) {}

    static Row row(PartnerEntryView partner, String region, PartnersWordsView words, Lang lang) {
        return new Row(
                partner.code(),
                "/desk/partners/" + partner.code() + "?region=" + region,
                PartnerName.of(partner.zh(), partner.en(), lang),
                Codes.words(PartnerKind.class, partner.kind(), lang),
                RegionName.of(partner.region(), lang),
                state(partner, words),
                !partner.confirmed() && !partner.isEnded(),
                keeper(partner, words, lang));
    }

    static String state(PartnerEntryView partner, PartnersWordsView words) {
        if (partner.endedOn() != null) {
            return words.endedOn(partner.endedOn().toString());
        }
        return partner.confirmation() == null
                ? words.unconfirmed()
                : words.confirmedOn(partner.confirmation().on().toString());
    }

    static String keeper(PartnerEntryView partner, PartnersWordsView words, Lang lang) {
        return partner.keeper() == null ? words.shared() : RegionName.of(partner.keeper(), lang);
    }
}
