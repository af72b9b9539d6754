package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.campaign.MatterTags;
import cn.zhibao.caseintake.campaign.TaggedCampaign;
import java.time.LocalDate;
import java.util.List;

/// The tags of a matter, and the campaigns it may still be tagged with.
///
/// @param version of the matter, which a change of its tags names
public record TagsView(int version, List<TaggedCampaign> tags, List<CampaignView> offered) {

    static TagsView of(MatterTags matter, LocalDate today) {
        return new TagsView(
                matter.caseFile().version(),
                matter.tags(),
                matter.offered().stream()
                        .map(campaign -> CampaignView.of(campaign, today))
                        .toList());
    }
}
