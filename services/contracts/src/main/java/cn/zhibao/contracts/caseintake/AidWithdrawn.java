package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// Whoever asked for help took the request back (撤回援助申请).
public record AidWithdrawn(UUID ticketId, LocalDate withdrawnOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return ticketId;
    }

    @Override
    public UUID laneId() {
        return ticketId;
    }
}
