package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseStatus;
import cn.zhibao.caseintake.Channel;
import cn.zhibao.caseintake.RightNumber;
import cn.zhibao.caseintake.parties.InfringementSign;
import cn.zhibao.chassis.clock.DeadlineView;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case file as callers see it.
///
/// @param channel null where it is not known
/// @param fast whether it was sent on the fast track
/// @param grounds on which it may be turned away, empty once that is decided
/// @param refusal under what it was turned away; null where it was not
/// @param dueOn the date by which an imported case was due in its old register
/// @param endedOn the day on which it was taken back or joined to another; null where neither
/// @param leadId the case under which it goes on; null where it was not joined
/// @param awaited what whoever brought it is still asked for
/// @param deadline the clock that runs; null when none does
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
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate endedOn,
        @Nullable UUID leadId,
        @Nullable String withdrawalReason,
        List<AwaitedView> awaited,
        @Nullable DeadlineView deadline,
        HandlingView handling,
        String registeredBy,
        @Nullable List<InfringementSign> signs,
        int version) {

    static CaseView of(CaseFile caseFile, Timekeeper timekeeper, LocalDate today) {
        return of(caseFile, timekeeper, today, null);
    }

    static CaseView of(
            CaseFile caseFile, Timekeeper timekeeper, LocalDate today, @Nullable List<InfringementSign> signs) {
        return new CaseView(
                caseFile.id(),
                caseFile.caseNo(),
                caseFile.region().digits(),
                caseFile.source(),
                caseFile.channel().orElse(null),
                caseFile.right(),
                caseFile.rightNumber().map(RightNumber::text).orElse(null),
                caseFile.title(),
                caseFile.receivedOn(),
                caseFile.status(),
                caseFile.route().orElse(null),
                caseFile.basis().orElse(null),
                caseFile.routing().isFast(),
                caseFile.awaitsDecision() ? GroundView.all(caseFile) : List.of(),
                caseFile.refusalGround()
                        .map(ground -> GroundView.of(ground, caseFile))
                        .orElse(null),
                caseFile.dueOn().orElse(null),
                caseFile.decidedOn().orElse(null),
                caseFile.endedOn().orElse(null),
                caseFile.leadId().orElse(null),
                caseFile.withdrawalReason().orElse(null),
                AwaitedView.all(caseFile.awaited()),
                timekeeper.deadline(caseFile).orElse(null),
                HandlingView.of(caseFile.handling(), today),
                caseFile.registeredBy(),
                signs,
                caseFile.version());
    }
}
