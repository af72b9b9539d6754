package cn.zhibao.caseintake.campaign;

import cn.zhibao.caseintake.CaseFile;
import java.util.List;

/// The tags of a matter.
///
/// @param offered the campaigns that ran on the day it was received and that it is not tagged with
public record MatterTags(CaseFile caseFile, List<TaggedCampaign> tags, List<Campaign> offered) {

    public MatterTags {
        tags = List.copyOf(tags);
        offered = List.copyOf(offered);
    }
}
