package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// The identity of whoever reported the matter was sealed (隐名); no word of it is said.
///
/// @param identityId the sealed identity, a stream of its own
public record ReporterShielded(UUID identityId, UUID caseId, LocalDate takenOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return identityId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
