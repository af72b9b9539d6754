package cn.zhibao.portal.edge.services;

import cn.zhibao.portal.competence.DisputeOutcome;
import cn.zhibao.portal.competence.DisputeStage;
import cn.zhibao.portal.competence.TraderKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything about who is competent for a matter, as case-intake sends it.
///
/// @param stated what it hangs on each time it was entered, the newest first
/// @param precedence the rule by which of two competent authorities one goes first
public record CompetenceView(
        Facts facts,
        List<Stated> stated,
        SuggestionView suggestion,
        DisputeStage stage,
        SuggestionView.Line precedence,
        List<Dispute> disputes) {

    /// What it hangs on, as far as that is known.
    public record Facts(
            @Nullable String actPlace,
            @Nullable TraderKind trader,
            @Nullable String traderPlace,
            @Nullable String platformPlace) {

        public static final Facts NONE = new Facts(null, null, null, null);
    }

    /// @param reason null where it came with the registration
    public record Stated(Facts facts, @Nullable String reason, String statedBy, LocalDate statedOn) {}

    /// A dispute, each part of it null until it came about.
    ///
    /// @param superior null before it was reported, and where it is an authority of the whole country
    public record Dispute(
            String other,
            String otherRegion,
            String reason,
            LocalDate disputedOn,
            @Nullable DisputeOutcome outcome,
            @Nullable String agreement,
            @Nullable LocalDate agreedOn,
            @Nullable String superior,
            @Nullable String report,
            @Nullable LocalDate reportedOn,
            @Nullable Designation designation) {}

    /// Whom the superior designated.
    public record Designation(String office, String region, String document, LocalDate designatedOn, boolean isHere) {}
}
