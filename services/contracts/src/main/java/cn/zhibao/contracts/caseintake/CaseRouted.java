package cn.zhibao.contracts.caseintake;

import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import java.time.LocalDate;
import java.util.UUID;

/// An accepted matter was sent to the procedure that will handle it (分办). The title travels so that the next room can
/// show it without asking back.
public record CaseRouted(
        UUID caseId,
        String caseNo,
        String region,
        Route route,
        RightKind right,
        String title,
        String basis,
        LocalDate routedOn)
        implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
