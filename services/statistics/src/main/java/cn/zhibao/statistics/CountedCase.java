package cn.zhibao.statistics;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of one counted unit (计数单元): a penalty case, an adjudication or a mediation. Knowledge only grows, and
/// where two reports differ the earlier date stands, so the order and number of deliveries do not matter.
public record CountedCase(
        UUID unitId,
        UUID caseId,
        @Nullable Opening opening,
        @Nullable LocalDate closedOn) {

    /// Where, as what and from when the unit counts.
    public record Opening(RegionCode region, Procedure procedure, RightKind right, LocalDate on) {}

    public static CountedCase unseen(UUID unitId, UUID caseId) {
        return new CountedCase(unitId, caseId, null, null);
    }

    public CountedCase with(Observation.Opened opened) {
        if (opening != null && !opened.on().isBefore(opening.on())) {
            return this;
        }
        var earlier = new Opening(opened.place(), opened.procedure(), opened.right(), opened.on());
        return new CountedCase(unitId, caseId, earlier, closedOn);
    }

    public CountedCase with(Observation.Closed closed) {
        if (closedOn != null && !closed.on().isBefore(closedOn)) {
            return this;
        }
        return new CountedCase(unitId, caseId, opening, closed.on());
    }

    /// The day from which the unit counts as closed: none before its opening is known, and none before its opening.
    public Optional<LocalDate> countsAsClosedOn() {
        if (opening == null || closedOn == null) {
            return Optional.empty();
        }
        return Optional.of(closedOn.isBefore(opening.on()) ? opening.on() : closedOn);
    }
}
