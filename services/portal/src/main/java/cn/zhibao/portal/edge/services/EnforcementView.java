package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.portal.steps.EnforcementStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An enforcement case as enforcement sends it.
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
        LocalDate openedOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate declinedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String decision,
        @Nullable LocalDate closedOn,
        @Nullable String reason,
        @Nullable DeadlineView deadline,
        int version) {}
