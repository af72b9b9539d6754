package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;

/// A matter was linked with another (关联). Under the kind JOINED (并案) it goes on under the other, and its own course in
/// the
/// register has ended; the other kinds change nothing but what one sees.
public record CaseLinked(UUID caseId, UUID otherId, String kind, LocalDate linkedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
