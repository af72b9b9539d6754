package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// A request for help was declined (不予援助); why is not told.
public record AidDeclined(UUID ticketId, LocalDate declinedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return ticketId;
    }

    @Override
    public UUID laneId() {
        return ticketId;
    }
}
