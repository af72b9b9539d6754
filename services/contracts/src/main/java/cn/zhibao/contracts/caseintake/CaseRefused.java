package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// The office declined the matter on a legal ground (不予受理); the ground is a code of the register in force.
public record CaseRefused(UUID caseId, String ground, LocalDate refusedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
