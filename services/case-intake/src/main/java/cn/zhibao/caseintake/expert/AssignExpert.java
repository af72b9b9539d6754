package cn.zhibao.caseintake.expert;

import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Ask somebody of the register in a matter.
///
/// @param askedOn the day on which it was asked
/// @param isInConflict whether the expert states a conflict (回避)
/// @param conflict which one
public record AssignExpert(
        UUID expertId, String purpose, LocalDate askedOn, boolean isInConflict, Optional<String> conflict) {

    /// @throws Refused where a conflict is stated, or the words do not go with the statement
    void demandFree() {
        if (isInConflict && conflict.isEmpty()) {
            throw Expert.fault("conflict", "请写明应当回避的情形", "says which conflict it is");
        }
        if (!isInConflict && conflict.isPresent()) {
            throw Expert.fault("conflict", "声明没有回避情形的，此处不填", "goes with a stated conflict alone");
        }
        if (isInConflict) {
            throw new Refused(
                    ExpertRefusal.EXPERT_IN_CONFLICT,
                    List.of(new FieldFault("recusal", "声明应当回避，请另请他人", "states a conflict; ask somebody else")));
        }
    }
}
