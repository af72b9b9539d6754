package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// They did not agree, and the superior of both was asked to designate (报请指定管辖).
///
/// @param superior the region of that superior; null where it is an authority of the whole country
public record CompetenceReported(
        UUID caseId, UUID disputeId, @Nullable String superior, LocalDate reportedOn) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
