package cn.zhibao.caseintake.campaign;

import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.chassis.store.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The register of campaigns, as whoever presides keeps it.
@ApplicationScoped
public class CampaignService {

    private final CampaignRepository campaigns;
    private final Journal journal;

    CampaignService(CampaignRepository campaigns, Journal journal) {
        this.campaigns = campaigns;
        this.journal = journal;
    }

    public Uni<Campaign> open(OpenCampaign command, Call call) {
        Policy.demand(call.actor(), CampaignAction.KEEP, command.region());
        var campaign = new Campaign(Ids.at(call.at()), command, call.actor().subject());
        return campaigns
                .persist(campaign)
                .call(() -> journal.append(campaign, campaign.opened(), call.cause()))
                .replaceWith(campaign);
    }

    public Uni<Campaign> end(UUID id, Call call) {
        return campaigns
                .find(id)
                .invoke(campaign -> Policy.demand(call.actor(), CampaignAction.KEEP, campaign.region()))
                .map(call::demandSeen)
                .call(campaign -> journal.append(campaign, campaign.end(call.today()), call.cause()));
    }

    /// A campaign of the own regions, or of one above them that is carried out in them too.
    public Uni<Campaign> find(UUID id, Call call) {
        return campaigns
                .find(id)
                .invoke(campaign -> Policy.demand(
                        call.actor(), CampaignAction.READ, call.jurisdiction().partOf(campaign.region())));
    }

    /// The newest first.
    ///
    /// @param on only those that ran on this day
    public Uni<Page<Campaign>> page(@Nullable LocalDate on, @Nullable UUID after, int size, Call call) {
        return campaigns.page(on, after, size, call);
    }

    /// How many matters bear its tag.
    public Uni<CampaignFigures> figures(Campaign campaign) {
        return campaigns.figures(campaign.id());
    }
}
