package cn.zhibao.enforcement;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.UUID;

/// Enforcements as far as their own methods lead them.
final class EnforcementFixture {

    static final UUID ID = UUID.fromString("0199a6f0-0000-7000-8000-000000000011");
    static final UUID CASE = UUID.fromString("0199a6f0-0000-7000-8000-000000000012");
    static final LocalDate DAY = LocalDate.of(2026, 4, 13);

    private EnforcementFixture() {}

    static Matter aMatter(Procedure procedure) {
        return new Matter(
                CASE,
                "371071-SRC-2026-0031",
                RegionCode.of("371071"),
                procedure,
                RightKind.TRADEMARK,
                "涉嫌销售侵犯“石岛湾”注册商标专用权的商品",
                DAY,
                DAY);
    }

    static Enforcement aClue(Procedure procedure) {
        return new Enforcement(ID, "371071-PEN-2026-0009", aMatter(procedure));
    }

    static Enforcement aPenaltyCase(EnforcementStatus status) {
        var enforcement = aClue(Procedure.PENALTY);
        switch (status) {
            case VERIFYING -> {}
            case NOT_FILED -> enforcement.decline(DeclinationGround.NO_FAULT, DAY);
            case FILED -> enforcement.file(DAY);
            case DECIDED -> {
                enforcement.file(DAY);
                enforcement.decide(Decision.PENALTY, DAY);
            }
            case CLOSED -> {
                enforcement.file(DAY);
                enforcement.decide(Decision.PENALTY, DAY);
                enforcement.close(ClosingReason.EXECUTED, DAY);
            }
        }
        return enforcement;
    }
}
