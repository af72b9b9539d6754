package cn.zhibao.mediation;

import cn.zhibao.contracts.caseintake.CaseImported;
import cn.zhibao.contracts.caseintake.CaseRouted;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.UUID;

/// What a mediation is about (纠纷), as case intake told it.
public record Dispute(
        UUID caseId, String caseNo, RegionCode region, RightKind right, String title, LocalDate openedOn) {

    static Dispute of(CaseRouted routed) {
        return new Dispute(
                routed.caseId(),
                routed.caseNo(),
                RegionCode.of(routed.region()),
                routed.right(),
                routed.title(),
                routed.routedOn());
    }

    static Dispute of(CaseImported imported) {
        return new Dispute(
                imported.caseId(),
                imported.caseNo(),
                RegionCode.of(imported.region()),
                imported.right(),
                imported.title(),
                imported.openedOn());
    }
}
