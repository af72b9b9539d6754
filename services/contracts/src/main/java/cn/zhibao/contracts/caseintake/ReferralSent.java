package cn.zhibao.contracts.caseintake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message about a matter left the office for another one (移送、通报).
///
/// @param partner the code of the office that it went to
/// @param toRegion the region whose officers find it in their inbox; absent where that office is outside the system
/// @param dueOn the day agreed for the answer; absent where none was, or where a rule sets it
/// @param pieces how many pieces of evidence went with it
public record ReferralSent(
        UUID referralId,
        UUID caseId,
        String kind,
        String partner,
        @Nullable String toRegion,
        @Nullable LocalDate dueOn,
        int pieces,
        LocalDate on)
        implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return referralId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
