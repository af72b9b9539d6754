package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.competence.AgreeOnCompetence;
import cn.zhibao.caseintake.competence.CompetenceDispute;
import cn.zhibao.caseintake.competence.DisputeOutcome;
import cn.zhibao.contracts.reference.RegionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A dispute over competence, each part of it null until it came about.
///
/// @param superior null before it was reported, and where it is an authority of the whole country
public record DisputeView(
        UUID id,
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
        @Nullable Designation designation) {

    /// Whom the superior designated.
    public record Designation(String office, String region, String document, LocalDate designatedOn, boolean isHere) {}

    static DisputeView of(CompetenceDispute dispute, RegionCode office) {
        var opened = dispute.opened();
        return new DisputeView(
                dispute.id(),
                opened.other(),
                opened.otherRegion().digits(),
                opened.reason(),
                opened.disputedOn(),
                dispute.agreement().map(AgreeOnCompetence::outcome).orElse(null),
                dispute.agreement().map(AgreeOnCompetence::agreement).orElse(null),
                dispute.agreement().map(AgreeOnCompetence::agreedOn).orElse(null),
                dispute.report()
                        .flatMap(CompetenceDispute.Report::superior)
                        .map(RegionCode::digits)
                        .orElse(null),
                dispute.report().map(report -> report.said().report()).orElse(null),
                dispute.report().map(report -> report.said().reportedOn()).orElse(null),
                dispute.designation()
                        .map(one -> new Designation(
                                one.office(),
                                one.region().digits(),
                                one.document(),
                                one.designatedOn(),
                                one.region().equals(office)))
                        .orElse(null));
    }
}
