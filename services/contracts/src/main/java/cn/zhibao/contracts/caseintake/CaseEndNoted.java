package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// The office noted at the register that the proceeding to which it sent a matter has ended (办结登记). It moves no clock
/// and no figure: the proceeding itself tells those.
public record CaseEndNoted(UUID caseId, LocalDate endedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
