package cn.zhibao.portal.edge.services;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The tags of a case as case-intake answers them.
public record TagsView(int version, List<Tag> tags, List<CampaignView> offered) {

    /// One of them.
    public record Tag(UUID campaignId, String kind, String name, LocalDate from, LocalDate until, LocalDate taggedOn) {}
}
