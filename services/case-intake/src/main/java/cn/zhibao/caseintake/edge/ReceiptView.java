package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.caseintake.FollowUpCode;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;

/// The receipt (回执) for whoever brought a matter.
///
/// @param version the matter's, which a renewal must name
public record ReceiptView(
        String caseNo, String code, String region, SourceKind source, LocalDate receivedOn, int version) {

    /// @throws Refused where nobody brought it, so that nobody is given a receipt
    static ReceiptView of(CaseFile caseFile) {
        return new ReceiptView(
                caseFile.caseNo(),
                caseFile.followUpCode().map(FollowUpCode::text).orElseThrow(() -> new Refused(CaseRefusal.NO_RECEIPT)),
                caseFile.region().digits(),
                caseFile.source(),
                caseFile.receivedOn(),
                caseFile.version());
    }
}
