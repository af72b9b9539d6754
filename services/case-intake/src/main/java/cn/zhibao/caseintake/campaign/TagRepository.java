package cn.zhibao.caseintake.campaign;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.chassis.store.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Tags by their matter; row security keeps them to a jurisdiction.
@ApplicationScoped
class TagRepository {

    private static final String INSERT = """
            insert into case_campaign (id, region, case_id, campaign_id, tagged_on, tagged_by)
            values ($1, $2, $3, $4, $5, $6) on conflict (case_id, campaign_id) where untagged_on is null do nothing""";

    private static final String TAKE_OFF = """
            update case_campaign set untagged_on = $3, untagged_by = $4, untag_reason = $5
            where case_id = $1 and campaign_id = $2 and untagged_on is null""";

    private static final String OF_CASE = """
            select campaign.id, campaign.kind, campaign.name, campaign.begins_on, campaign.ends_on, tag.tagged_on
            from case_campaign tag join campaign on campaign.id = tag.campaign_id
            where tag.case_id = $1 and tag.untagged_on is null order by tag.id""";

    /// Whether it was not tagged with it before.
    Uni<Boolean> insert(CaseFile caseFile, Campaign campaign, Call call) {
        return Sql.update(
                        INSERT,
                        Ids.at(call.at()),
                        caseFile.region().digits(),
                        caseFile.id(),
                        campaign.id(),
                        call.today(),
                        call.actor().subject())
                .map(rows -> rows == 1);
    }

    /// Whether it was tagged with it until now.
    Uni<Boolean> takeOff(UUID caseId, UUID campaignId, String reason, Call call) {
        return Sql.update(
                        TAKE_OFF, caseId, campaignId, call.today(), call.actor().subject(), reason)
                .map(rows -> rows == 1);
    }

    /// In the order in which they were given.
    Uni<List<TaggedCampaign>> of(UUID caseId) {
        return Sql.rows(OF_CASE, caseId)
                .map(rows -> rows.stream().map(TagRepository::tagged).toList());
    }

    private static TaggedCampaign tagged(Object[] row) {
        return new TaggedCampaign(
                (UUID) row[0],
                CampaignKind.valueOf((String) row[1]),
                (String) row[2],
                (LocalDate) row[3],
                (LocalDate) row[4],
                (LocalDate) row[5]);
    }
}
