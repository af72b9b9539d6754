package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// Somebody asked for help with a right and has no matter before the office yet (维权援助申请). Who that is stays in the
/// register of parties.
///
/// @param number of the ticket, in the family AID
/// @param need what kind of help: `CONSULT`, `EVIDENCE`, `OPINION`, `MEDIATION`, `OVERSEAS`, `LEGAL_AID`
public record AidRequested(UUID ticketId, String number, String region, UUID partyId, String need, LocalDate receivedOn)
        implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return ticketId;
    }

    @Override
    public UUID laneId() {
        return ticketId;
    }
}
