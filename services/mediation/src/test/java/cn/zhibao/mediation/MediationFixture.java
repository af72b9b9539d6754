package cn.zhibao.mediation;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Disputes as far as their own methods lead them.
final class MediationFixture {

    static final UUID ID = UUID.fromString("0199a6f0-0000-7000-8000-000000000001");
    static final UUID CASE = UUID.fromString("0199a6f0-0000-7000-8000-000000000002");
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private MediationFixture() {}

    static Mediation anOpenMediation() {
        var dispute = new Dispute(
                CASE,
                "371071-SRC-2026-0007",
                RegionCode.of("371071"),
                RightKind.TRADEMARK,
                "“渔灯”商标许可纠纷",
                DAY,
                Optional.empty());
        return new Mediation(ID, "371071-MED-2026-0003", dispute);
    }

    static Mediation aMediationInSession() {
        var mediation = anOpenMediation();
        mediation.consent(Party.APPLICANT, DAY);
        mediation.consent(Party.RESPONDENT, DAY);
        return mediation;
    }

    static Mediation anAgreedMediation() {
        var mediation = aMediationInSession();
        mediation.agree(DAY);
        return mediation;
    }

    static Mediation aFailedMediation() {
        var mediation = anOpenMediation();
        mediation.fail(new FailMediation(FailureReason.REFUSED, RouteHint.NONE), DAY);
        return mediation;
    }

    static Mediation aMediation(MediationStatus status) {
        return switch (status) {
            case CONSENT_PENDING -> anOpenMediation();
            case IN_SESSION -> aMediationInSession();
            case AGREED -> anAgreedMediation();
            case FAILED -> aFailedMediation();
        };
    }
}
