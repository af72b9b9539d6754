package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.Contest;
import cn.zhibao.caseintake.competence.Competence;
import cn.zhibao.caseintake.competence.CompetenceFacts;
import cn.zhibao.caseintake.competence.CompetenceRule;
import cn.zhibao.caseintake.competence.StatedFacts;
import cn.zhibao.caseintake.competence.TraderKind;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything about who is competent for a matter.
///
/// @param facts what it hangs on now
/// @param stated each time that was entered, the newest first
/// @param stage how far the latest dispute is
/// @param precedence the rule by which of two competent authorities one goes first
public record CompetenceView(
        Facts facts,
        List<Stated> stated,
        SuggestionView suggestion,
        Contest.Stage stage,
        SuggestionView.Line precedence,
        List<DisputeView> disputes) {

    /// As far as they are known.
    public record Facts(
            @Nullable String actPlace,
            @Nullable TraderKind trader,
            @Nullable String traderPlace,
            @Nullable String platformPlace) {

        static Facts of(CompetenceFacts facts) {
            return new Facts(
                    facts.actPlace().map(RegionCode::digits).orElse(null),
                    facts.trader().orElse(null),
                    facts.traderPlace().map(RegionCode::digits).orElse(null),
                    facts.platformPlace().map(RegionCode::digits).orElse(null));
        }
    }

    /// @param reason null where they came with the registration
    public record Stated(Facts facts, @Nullable String reason, String statedBy, LocalDate statedOn) {

        static Stated of(StatedFacts stated) {
            return new Stated(
                    Facts.of(stated.facts()), stated.reason().orElse(null), stated.statedBy(), stated.statedOn());
        }
    }

    static CompetenceView of(Competence competence) {
        var caseFile = competence.caseFile();
        return new CompetenceView(
                Facts.of(competence.facts()),
                competence.stated().stream().map(Stated::of).toList(),
                SuggestionView.of(competence.suggestion()),
                caseFile.contest().stage(),
                SuggestionView.Line.note(
                        caseFile.right() == RightKind.PATENT
                                ? CompetenceRule.FIRST_ACCEPTED
                                : CompetenceRule.FIRST_TO_FILE),
                competence.disputes().stream()
                        .map(dispute -> DisputeView.of(dispute, caseFile.region()))
                        .toList());
    }
}
