package cn.zhibao.enforcement;

import cn.zhibao.contracts.caseintake.CaseImported;
import cn.zhibao.contracts.caseintake.CaseRouted;
import cn.zhibao.contracts.mediation.MediationFailed;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What an enforcement is about (案由), as case intake or mediation told it.
///
/// @param clueOn the day on which the clue was found or the material received, from which verification counts
public record Matter(
        UUID caseId,
        String caseNo,
        RegionCode region,
        Procedure procedure,
        RightKind right,
        String title,
        LocalDate openedOn,
        LocalDate clueOn) {

    static Matter of(CaseRouted routed, Procedure procedure) {
        return new Matter(
                routed.caseId(),
                routed.caseNo(),
                RegionCode.of(routed.region()),
                procedure,
                routed.right(),
                routed.title(),
                routed.routedOn(),
                Optional.ofNullable(routed.clueOn()).orElse(routed.routedOn()));
    }

    static Matter of(MediationFailed failed, Procedure procedure) {
        return new Matter(
                failed.caseId(),
                failed.caseNo(),
                RegionCode.of(failed.region()),
                procedure,
                failed.right(),
                failed.title(),
                failed.failedOn(),
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
                imported.openedOn(),
                imported.openedOn());
    }
}
