package cn.zhibao.contracts.caseintake;

import cn.zhibao.contracts.reference.RightKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What stood in the register of a right the matter rests on was wrong and is written down anew (更正); what stood there
/// before stays readable, and so does why.
///
/// @param rightId as it is written down now
/// @param formerId as it was written down before
/// @param number in its register; absent where it has none or none was given
public record RightCorrected(
        UUID caseId,
        UUID rightId,
        UUID formerId,
        RightKind kind,
        @Nullable String number) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
