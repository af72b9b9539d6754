package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// A request for help became a matter of the register, or belongs to one (援助关联案件).
public record AidLinked(UUID ticketId, UUID caseId, LocalDate linkedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return ticketId;
    }

    @Override
    public UUID laneId() {
        return ticketId;
    }
}
