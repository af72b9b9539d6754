package cn.zhibao.caseintake.campaign;

import java.time.LocalDate;
import java.util.UUID;

/// The tag of a campaign on a matter (专项标签).
public record TaggedCampaign(
        UUID campaignId, CampaignKind kind, String name, LocalDate from, LocalDate until, LocalDate taggedOn) {}
