package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// A request for help is being served (开始援助).
public record AidStarted(UUID ticketId, LocalDate startedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return ticketId;
    }

    @Override
    public UUID laneId() {
        return ticketId;
    }
}
