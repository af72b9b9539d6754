package cn.zhibao.enforcement.edge;

import cn.zhibao.chassis.clock.DeadlineView;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.enforcement.Decision;
import cn.zhibao.enforcement.Enforcement;
import cn.zhibao.enforcement.EnforcementStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An enforcement as callers see it.
public record EnforcementView(
        UUID id,
        String number,
        UUID caseId,
        String caseNo,
        String region,
        Procedure procedure,
        RightKind right,
        String title,
        EnforcementStatus status,
        boolean imported,
        LocalDate openedOn,
        LocalDate clueOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate declinedOn,
        @Nullable LocalDate decidedOn,
        @Nullable Decision decision,
        @Nullable LocalDate closedOn,
        @Nullable String reason,
        @Nullable DeadlineView deadline,
        int version) {

    static EnforcementView of(Enforcement enforcement, Timekeeper timekeeper) {
        return new EnforcementView(
                enforcement.id(),
                enforcement.number(),
                enforcement.caseId(),
                enforcement.caseNo(),
                enforcement.region().digits(),
                enforcement.procedure(),
                enforcement.right(),
                enforcement.title(),
                enforcement.status(),
                enforcement.isImported(),
                enforcement.openedOn(),
                enforcement.clueOn(),
                enforcement.filedOn().orElse(null),
                enforcement.declinedOn().orElse(null),
                enforcement.decidedOn().orElse(null),
                enforcement.decision().orElse(null),
                enforcement.closedOn().orElse(null),
                enforcement.reason().orElse(null),
                timekeeper.deadline(enforcement).orElse(null),
                enforcement.version());
    }
}
