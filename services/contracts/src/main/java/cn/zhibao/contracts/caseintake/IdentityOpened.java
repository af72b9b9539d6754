package cn.zhibao.contracts.caseintake;

import java.util.UUID;

/// The identity of a shielded reporter was opened to whoever had asked (已查看).
///
/// @param openingId this one time
public record IdentityOpened(UUID openingId, UUID caseId) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return openingId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
