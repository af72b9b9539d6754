package cn.zhibao.caseintake.competence;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;

/// A matter, registered or about to be, of which it is asked who is competent.
///
/// @param office the region of the office that has it
/// @param isSecondTransferRefused whether what came by transfer is not passed on again
public record AskedMatter(
        RegionCode office,
        SourceKind source,
        RightKind right,
        LocalDate receivedOn,
        CompetenceFacts facts,
        boolean isSecondTransferRefused) {

    private static final LocalDate NEW_COMPLAINT_RULE = LocalDate.of(2026, 4, 15);

    boolean isUnderNewComplaintRule() {
        return !receivedOn.isBefore(NEW_COMPLAINT_RULE);
    }

    /// Whether a patentee asks for an infringement to be stopped, which is no penalty case.
    boolean isPatentDispute() {
        return right == RightKind.PATENT && source == SourceKind.RIGHT_HOLDER;
    }

    /// How a place lies to the office.
    Effect effect(RegionCode place) {
        if (office.covers(place)) {
            return Effect.HERE;
        }
        return place.covers(office) ? Effect.TOO_WIDE : Effect.ELSEWHERE;
    }
}
