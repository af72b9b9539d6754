package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// Whoever brought the matter took it back before it was routed (撤回). Why stays in the register.
public record CaseWithdrawn(UUID caseId, LocalDate withdrawnOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
