package cn.zhibao.contracts.caseintake;

import cn.zhibao.contracts.reference.RightKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The matter rests on a right (权利), perhaps beside others. What it is called and who holds it stays in the register.
///
/// @param number in its register; absent where it has none or none was given
/// @param leads whether it is the one the matter was registered about
public record RightAdded(
        UUID caseId, UUID rightId, RightKind kind, @Nullable String number, boolean leads) implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
