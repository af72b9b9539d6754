package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whoever brought a matter said how satisfied they were with its handling (办件满意度). It is the opinion of those whose
/// matter was handled, never the 社会满意度 that an office is measured by. What they wrote stays in the register.
///
/// @param satisfactionId the answer, a stream of its own
/// @param caseId the matter; null where its reporter must not be known, so that nobody reads one beside the other
/// @param overall from 1, very dissatisfied, to 5, very satisfied
/// @param channel `ONLINE` or `TELEPHONE`
public record SatisfactionRecorded(
        UUID satisfactionId, @Nullable UUID caseId, int overall, String channel, LocalDate answeredOn)
        implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return satisfactionId;
    }

    @Override
    public UUID laneId() {
        return caseId == null ? satisfactionId : caseId;
    }
}
