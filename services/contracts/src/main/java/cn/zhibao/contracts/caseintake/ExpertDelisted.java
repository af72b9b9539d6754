package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// The term of an expert or technical investigator was ended before its last day (提前终止任期).
public record ExpertDelisted(UUID expertId, LocalDate endedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return expertId;
    }

    @Override
    public UUID laneId() {
        return expertId;
    }
}
