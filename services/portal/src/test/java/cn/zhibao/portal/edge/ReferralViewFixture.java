package cn.zhibao.portal.edge;

import cn.zhibao.portal.edge.services.PartnerView;
import cn.zhibao.portal.edge.services.ReferralView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Messages between offices as case-intake sends them.
final class ReferralViewFixture {

    static final UUID ID = new UUID(7, 1);
    static final UUID CASE = new UUID(7, 2);

    private ReferralViewFixture() {}

    static ReferralView referral(
            String side,
            String kind,
            String status,
            Set<String> steps,
            ReferralView.@Nullable Answer answer,
            String reason) {
        return of(side, kind, status, steps, answer, reason, null, null);
    }

    /// A transfer of which the police told something.
    static ReferralView transfer(
            ReferralView.@Nullable Answer answer,
            ReferralView.@Nullable Forwarding forwarding,
            ReferralView.@Nullable Handover handover) {
        return of("OUT", "CRIMINAL_TRANSFER", "SENT", Set.of(), answer, "理由", forwarding, handover);
    }

    static ReferralView.Answer answer(String outcome, @Nullable String number, @Nullable String reason) {
        return new ReferralView.Answer(outcome, number, reason, null, LocalDate.of(2026, 11, 23));
    }

    private static ReferralView of(
            String side,
            String kind,
            String status,
            Set<String> steps,
            ReferralView.@Nullable Answer answer,
            String reason,
            ReferralView.@Nullable Forwarding forwarding,
            ReferralView.@Nullable Handover handover) {
        var isSender = side.equals("OUT");
        return new ReferralView(
                ID,
                side,
                isSender ? CASE : null,
                "371071-SRC-2026-0001",
                "371071",
                kind,
                new PartnerView("OFFICE-371002", "OFFICE", "威海市环翠区市场监督管理局", "Huancui", "371002", true, true),
                "跨区销售侵权商品",
                reason,
                "协作协议",
                status,
                LocalDate.of(2026, 11, 1),
                null,
                true,
                "officer",
                Instant.EPOCH,
                null,
                null,
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                forwarding,
                handover,
                List.of(new ReferralView.Piece(isSender ? ID : null, "进货单.txt", 9, "a".repeat(64))),
                answer,
                isSender && kind.equals("CRIMINAL_TRANSFER") ? List.of(ClockFixture.running()) : List.of(),
                steps,
                1);
    }
}
