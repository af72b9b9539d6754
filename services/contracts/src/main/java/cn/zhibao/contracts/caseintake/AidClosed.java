package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// A request for help was served, with what came of it (援助办结). Counts for the year of that day.
public record AidClosed(UUID ticketId, String outcome, LocalDate closedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return ticketId;
    }

    @Override
    public UUID laneId() {
        return ticketId;
    }
}
