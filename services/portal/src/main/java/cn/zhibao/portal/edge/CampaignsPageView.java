package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.edge.services.CampaignView;
import cn.zhibao.portal.steps.CampaignKind;
import cn.zhibao.portal.steps.Codes;
import java.util.List;

/// The register of campaigns, the newest first, with the form by which whoever presides enters one.
///
/// @param next the address of the next page; empty on the last
public record CampaignsPageView(
        String key,
        boolean mayKeep,
        List<Row> rows,
        String next,
        List<FieldView> fields,
        List<CampaignFormRequest.Aim> aims,
        String said,
        String trouble,
        ErrorsView errors) {

    /// A campaign in the list.
    public record Row(String href, String name, String kind, String from, String until, String state, String region) {}

    static Row row(CampaignView campaign, CampaignsWordsView words, Lang lang) {
        return new Row(
                "/desk/campaigns/" + campaign.id(),
                campaign.name(),
                Codes.words(CampaignKind.class, campaign.kind(), lang),
                campaign.from().toString(),
                campaign.until().toString(),
                state(campaign, words),
                RegionName.of(campaign.region(), lang));
    }

    static String state(CampaignView campaign, CampaignsWordsView words) {
        if (campaign.endedOn() != null) {
            return words.endedOn(campaign.endedOn().toString());
        }
        return campaign.active() ? words.active() : words.over();
    }
}
