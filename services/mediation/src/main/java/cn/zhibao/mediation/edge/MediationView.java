package cn.zhibao.mediation.edge;

import cn.zhibao.chassis.clock.DeadlineView;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.mediation.Mediation;
import cn.zhibao.mediation.MediationStatus;
import cn.zhibao.mediation.Party;
import cn.zhibao.mediation.RouteHint;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mediation as callers see it.
public record MediationView(
        UUID id,
        String number,
        UUID caseId,
        String caseNo,
        String region,
        RightKind right,
        String title,
        MediationStatus status,
        List<Party> consents,
        LocalDate openedOn,
        @Nullable LocalDate endedOn,
        @Nullable String reason,
        @Nullable RouteHint routeHint,
        @Nullable DeadlineView deadline,
        int version) {

    static MediationView of(Mediation mediation, Timekeeper timekeeper) {
        return new MediationView(
                mediation.id(),
                mediation.number(),
                mediation.caseId(),
                mediation.caseNo(),
                mediation.region().digits(),
                mediation.right(),
                mediation.title(),
                mediation.status(),
                List.copyOf(mediation.consents()),
                mediation.openedOn(),
                mediation.endedOn().orElse(null),
                mediation.reason().orElse(null),
                mediation.routeHint().orElse(null),
                timekeeper.deadline(mediation).orElse(null),
                mediation.version());
    }
}
