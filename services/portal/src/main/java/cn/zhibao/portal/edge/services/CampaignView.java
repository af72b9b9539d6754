package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.portal.steps.CaseStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A campaign as case-intake answers it.
public record CampaignView(
        UUID id,
        String region,
        String kind,
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

    /// A campaign with how many cases bear its tag.
    public record Counted(CampaignView campaign, long registered, List<Figure> figures) {}

    /// How many cases stand in one state, or went one way.
    public record Figure(CaseStatus status, @Nullable Route route, long count) {}
}
