package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.CaseStatus;
import cn.zhibao.caseintake.campaign.Campaign;
import cn.zhibao.caseintake.campaign.CampaignFigures;
import cn.zhibao.caseintake.campaign.CampaignKind;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A campaign as callers see it.
///
/// @param endedOn the day on which it was ended before its last day; null where it was not
/// @param active whether it goes on today or begins later
/// @param complaintBodyMissing whether its organiser may have to set up a body for complaints and none is named
public record CampaignView(
        UUID id,
        String region,
        CampaignKind kind,
        String name,
        LocalDate from,
        LocalDate until,
        @Nullable String place,
        @Nullable String organiser,
        @Nullable String complaintBody,
        List<RightKind> aims,
        @Nullable LocalDate endedOn,
        boolean active,
        boolean complaintBodyMissing,
        String madeBy,
        int version) {

    static CampaignView of(Campaign campaign, LocalDate today) {
        return new CampaignView(
                campaign.id(),
                campaign.region().digits(),
                campaign.kind(),
                campaign.name(),
                campaign.from(),
                campaign.until(),
                campaign.place().orElse(null),
                campaign.organiser().orElse(null),
                campaign.complaintBody().orElse(null),
                campaign.aims(),
                campaign.endedOn().orElse(null),
                campaign.isActive(today),
                campaign.isWithoutComplaintBody(),
                campaign.madeBy(),
                campaign.version());
    }

    /// The campaign with how many matters bear its tag, all of them and by where they stand.
    public record Counted(CampaignView campaign, long registered, List<FigureView> figures) {

        static Counted of(Campaign campaign, CampaignFigures figures, LocalDate today) {
            return new Counted(
                    CampaignView.of(campaign, today),
                    figures.registered(),
                    figures.figures().stream()
                            .map(one -> new FigureView(one.status(), one.route().orElse(null), one.count()))
                            .toList());
        }
    }

    /// One number.
    ///
    /// @param route null where the matters behind it were not routed
    public record FigureView(CaseStatus status, @Nullable Route route, long count) {}
}
