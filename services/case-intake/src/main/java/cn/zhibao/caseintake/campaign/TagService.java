package cn.zhibao.caseintake.campaign;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.caseintake.CaseTagged;
import cn.zhibao.contracts.caseintake.CaseUntagged;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Tags matters with the campaigns under which they came in. Of two who write at once the journal lets one through.
@ApplicationScoped
public class TagService {

    private final CaseService cases;
    private final CampaignRepository campaigns;
    private final TagRepository tags;

    TagService(CaseService cases, CampaignRepository campaigns, TagRepository tags) {
        this.cases = cases;
        this.campaigns = campaigns;
        this.tags = tags;
    }

    /// Tags a matter that has just been registered.
    public Uni<CaseFile> tagAll(CaseFile caseFile, List<UUID> campaignIds, Call call) {
        var done = Uni.createFrom().item(caseFile);
        for (var i = 0; i < campaignIds.size(); i++) {
            var campaignId = campaignIds.get(i);
            var field = "campaigns[" + i + "]";
            done = done.chain(file -> cases.keepBeside(file, () -> tag(file, campaignId, field, call), call));
        }
        return done;
    }

    public Uni<CaseFile> tag(UUID id, UUID campaignId, Call call) {
        return cases.conduct(id, call, caseFile -> tag(caseFile, campaignId, "campaignId", call));
    }

    /// Takes a tag off again; why stays in the register.
    public Uni<CaseFile> takeOff(UUID id, UUID campaignId, String reason, Call call) {
        return cases.conduct(
                id,
                call,
                caseFile -> campaigns
                        .find(campaignId)
                        .chain(campaign -> tags.takeOff(id, campaignId, reason, call)
                                .invoke(wasTagged -> demand(wasTagged, CampaignRefusal.NOT_TAGGED))
                                .replaceWith(new CaseUntagged(id, campaignId, campaign.name(), call.today()))));
    }

    public Uni<MatterTags> of(UUID id, Call call) {
        return cases.find(id, call)
                .chain(caseFile -> tags.of(id)
                        .chain(given -> campaigns
                                .running(caseFile.region(), caseFile.receivedOn())
                                .map(running -> new MatterTags(caseFile, given, without(running, given)))));
    }

    private Uni<CaseTagged> tag(CaseFile caseFile, UUID campaignId, String field, Call call) {
        return campaigns
                .findById(campaignId)
                .onItem()
                .ifNull()
                .failWith(() -> unknown(field))
                .invoke(campaign -> campaign.demandTakes(caseFile, field))
                .chain(campaign -> tags.insert(caseFile, campaign, call)
                        .invoke(isNew -> demand(isNew, CampaignRefusal.TAGGED_ALREADY))
                        .replaceWith(new CaseTagged(caseFile.id(), campaignId, campaign.name(), call.today())));
    }

    private static List<Campaign> without(List<Campaign> running, List<TaggedCampaign> given) {
        var ids = given.stream().map(TaggedCampaign::campaignId).collect(Collectors.toSet());
        return running.stream().filter(one -> !ids.contains(one.id())).toList();
    }

    private static void demand(boolean holds, CampaignRefusal otherwise) {
        if (!holds) {
            throw new Refused(otherwise);
        }
    }

    private static Refused unknown(String field) {
        return new Refused(
                CommonRefusal.INVALID,
                List.of(new FieldFault(field, "没有这个专项行动，或不在您的辖区", "no such campaign, or outside your jurisdiction")));
    }
}
