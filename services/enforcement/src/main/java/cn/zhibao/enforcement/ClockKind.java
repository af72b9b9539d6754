package cn.zhibao.enforcement;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RightKind;
import java.util.Optional;

/// Which rules of the clock register a procedure runs under (办案期限). An adjudication whose right has no adjudication
/// rule
/// of its own has no clock.
final class ClockKind {

    private ClockKind() {}

    /// From the clue to the decision to file it or not.
    static Optional<String> untilFiled(Procedure procedure, RightKind right) {
        return switch (procedure) {
            case PENALTY -> Optional.of("P-VERIFY");
            case ADJUDICATION ->
                switch (right) {
                    case PATENT -> Optional.of("PA-ACCEPT");
                    case IC_LAYOUT -> Optional.of("IC-ACCEPT");
                    default -> Optional.empty();
                };
            case MEDIATION -> Optional.empty();
        };
    }

    /// From the filing to the handling decision.
    static Optional<String> untilDecided(Procedure procedure, RightKind right) {
        return switch (procedure) {
            case PENALTY -> Optional.of("P-DECIDE");
            case ADJUDICATION -> right == RightKind.PATENT ? Optional.of("PA-CLOSE") : Optional.empty();
            case MEDIATION -> Optional.empty();
        };
    }
}
