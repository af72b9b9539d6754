package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// The office asked whoever brought the matter for something by a day it set (要求补正): MATERIALS, or proof of IDENTITY.
/// What
/// exactly stays in the register.
public record SupplementRequested(UUID caseId, String wanted, LocalDate dueOn, LocalDate requestedOn)
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
