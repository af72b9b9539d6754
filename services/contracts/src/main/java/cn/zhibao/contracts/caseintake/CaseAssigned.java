package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The matter has a handler from this day (认领、分派): one who took it, or to whom it was given. The handler is named as
/// the realm does, never by the person's name.
///
/// @param ruleId the rule of distribution that chose the handler (分派规则); absent where a person did
public record CaseAssigned(
        UUID caseId,
        String handler,
        LocalDate assignedOn,
        @Nullable UUID ruleId) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
