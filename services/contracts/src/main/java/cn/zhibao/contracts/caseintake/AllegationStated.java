package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// What is alleged in a matter was entered, or said anew (涉嫌违法行为). The words themselves stay in the register: they may
/// name people.
public record AllegationStated(UUID caseId, LocalDate statedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
