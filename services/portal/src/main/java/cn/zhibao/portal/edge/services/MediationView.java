package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.portal.steps.MediationStatus;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A dispute as mediation sends it.
public record MediationView(
        UUID id,
        String number,
        UUID caseId,
        String caseNo,
        String region,
        RightKind right,
        String title,
        MediationStatus status,
        Set<String> consents,
        LocalDate openedOn,
        @Nullable LocalDate endedOn,
        @Nullable String reason,
        @Nullable String routeHint,
        @Nullable DeadlineView deadline,
        int version) {}
