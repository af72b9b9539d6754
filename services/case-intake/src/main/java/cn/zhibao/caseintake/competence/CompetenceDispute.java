package cn.zhibao.caseintake.competence;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A dispute over competence, and how it went on (管辖权争议).
///
/// @param agreement what was agreed on, where it was
/// @param report what was reported to the superior, where it was
/// @param designation whom the superior designated, where it did
public record CompetenceDispute(
        UUID id,
        OpenDispute opened,
        Optional<AgreeOnCompetence> agreement,
        Optional<Report> report,
        Optional<DesignateOffice> designation) {

    /// A report to the common superior.
    ///
    /// @param superior empty where it is an authority of the whole country
    public record Report(Optional<RegionCode> superior, ReportDispute said) {}

    public boolean isOpen() {
        return agreement.isEmpty() && designation.isEmpty();
    }

    /// A superior designates within its own region.
    ///
    /// @throws Refused naming the field of the region
    void demandWithin(RegionCode designated) {
        report.flatMap(Report::superior)
                .filter(region -> !region.covers(designated))
                .ifPresent(region -> {
                    throw new Refused(
                            CommonRefusal.INVALID,
                            List.of(new FieldFault(
                                    "region",
                                    "不在共同的上一级（" + region + "）的辖区内",
                                    "does not lie within the region of the common superior (" + region + ")")));
                });
    }
}
