package cn.zhibao.caseintake.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A tag as worklists narrow by it; it is written by [TagRepository] alone.
@Entity
@Table(name = "case_campaign")
class CampaignTag {

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "campaign_id")
    private UUID campaignId = new UUID(0, 0);

    @Column(name = "untagged_on")
    private @Nullable LocalDate untaggedOn;

    protected CampaignTag() {}
}
