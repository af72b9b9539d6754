package cn.zhibao.enforcement;

import cn.zhibao.contracts.caseintake.CaseImported;
import cn.zhibao.contracts.caseintake.CaseRouted;
import cn.zhibao.contracts.mediation.MediationFailed;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.UUID;

/// What an enforcement is about (案由), as case intake or mediation told it.
public record Matter(
        UUID caseId,
        String caseNo,
        RegionCode region,
        Procedure procedure,
        RightKind right,
        String title,
        LocalDate openedOn) {

    static Matter of(CaseRouted routed, Procedure procedure) {
        return new Matter(
                routed.caseId(),
                routed.caseNo(),
                RegionCode.of(routed.region()),
                procedure,
                routed.right(),
                routed.title(),
                routed.routedOn());
    }

    static Matter of(MediationFailed failed, Procedure procedure) {
        return new Matter(
                failed.caseId(),
                failed.caseNo(),
                RegionCode.of(failed.region()),
                procedure,
                failed.right(),
                failed.title(),
                failed.failedOn());
    }

    static Matter of(CaseImported imported) {
        return new Matter(
                imported.caseId(),
                imported.caseNo(),
                RegionCode.of(imported.region()),
                imported.procedure(),
                imported.right(),
                imported.title(),
                imported.openedOn());
    }
}
