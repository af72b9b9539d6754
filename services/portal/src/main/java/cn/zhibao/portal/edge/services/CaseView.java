package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.Channel;
import cn.zhibao.portal.steps.InfringementSign;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case file as case-intake sends it.
///
/// @param endedOn the day on which it was taken back or joined to another; null where neither
/// @param leadId the case under which it goes on; null where it was not joined
/// @param fast whether it was sent on the fast track
/// @param grounds on which it may be turned away, empty once that is decided
/// @param signs what stands out beside other matters; null where a list was not asked for it
public record CaseView(
        UUID id,
        String caseNo,
        String region,
        SourceKind source,
        @Nullable Channel channel,
        RightKind right,
        @Nullable String rightNumber,
        String title,
        LocalDate receivedOn,
        CaseStatus status,
        @Nullable Route route,
        @Nullable String basis,
        boolean fast,
        List<GroundView> grounds,
        @Nullable GroundView refusal,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate endedOn,
        @Nullable UUID leadId,
        @Nullable String withdrawalReason,
        List<AwaitedView> awaited,
        @Nullable DeadlineView deadline,
        @Nullable HandlingView handling,
        @Nullable List<InfringementSign> signs,
        int version) {}
