package cn.zhibao.mediation;

import cn.zhibao.contracts.caseintake.CaseImported;
import cn.zhibao.contracts.caseintake.CaseRouted;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What a mediation is about (纠纷), as case intake told it.
///
/// @param complaintAcceptedOn for a consumer's complaint the day on which it was taken up, from which its own term runs
public record Dispute(
        UUID caseId,
        String caseNo,
        RegionCode region,
        RightKind right,
        String title,
        LocalDate openedOn,
        Optional<LocalDate> complaintAcceptedOn) {

    static Dispute of(CaseRouted routed) {
        return new Dispute(
                routed.caseId(),
                routed.caseNo(),
                RegionCode.of(routed.region()),
                routed.right(),
                routed.title(),
                routed.routedOn(),
                routed.source() == SourceKind.COMPLAINT ? Optional.ofNullable(routed.acceptedOn()) : Optional.empty());
    }

    static Dispute of(CaseImported imported) {
        return new Dispute(
                imported.caseId(),
                imported.caseNo(),
                RegionCode.of(imported.region()),
                imported.right(),
                imported.title(),
                imported.openedOn(),
                Optional.empty());
    }
}
