package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.aid.Aid;
import cn.zhibao.caseintake.aid.AidAction;
import cn.zhibao.caseintake.aid.AidNeed;
import cn.zhibao.caseintake.aid.AidOutcome;
import cn.zhibao.caseintake.aid.AidStatus;
import cn.zhibao.caseintake.aid.EnterpriseSize;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request for help as callers see it. Whom to reach is shown to those who serve it.
///
/// @param days it took, or has taken so far
/// @param ending what was done, or why it was declined or taken back
public record AidView(
        UUID id,
        String number,
        String region,
        PartyView party,
        @Nullable EnterpriseSize size,
        @Nullable String contact,
        AidNeed need,
        String request,
        @Nullable String station,
        LocalDate receivedOn,
        AidStatus status,
        @Nullable String expert,
        @Nullable LocalDate startedOn,
        @Nullable AidOutcome outcome,
        @Nullable LocalDate endedOn,
        @Nullable String ending,
        long days,
        @Nullable UUID caseId,
        @Nullable String caseNo,
        int version) {

    static AidView of(Aid aid, Call call) {
        var ticket = aid.ticket();
        var serves = Policy.decide(call.actor(), AidAction.SERVE, ticket.region()) == Policy.Decision.ALLOW;
        return new AidView(
                ticket.id(),
                ticket.number(),
                ticket.region().digits(),
                PartyView.of(aid.party(), call.actor()),
                ticket.size().orElse(null),
                ticket.contact().filter(contact -> serves).orElse(null),
                ticket.need(),
                ticket.request(),
                ticket.station().orElse(null),
                ticket.receivedOn(),
                ticket.status(),
                ticket.expert().orElse(null),
                ticket.startedOn().orElse(null),
                ticket.outcome().orElse(null),
                ticket.endedOn().orElse(null),
                ticket.ending().orElse(null),
                ticket.days(call.today()),
                ticket.caseId().orElse(null),
                ticket.caseNo().orElse(null),
                ticket.version());
    }
}
