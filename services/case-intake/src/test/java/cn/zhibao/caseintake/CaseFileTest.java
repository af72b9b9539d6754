package cn.zhibao.caseintake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.legalclock.Wording;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void tellsOfItsRegistrationAcceptanceAndRouting() {
        var caseFile = aRegisteredCase();

        var registered = caseFile.registered();
        var accepted = caseFile.accept(DAY);
        var routed = caseFile.route(new RouteCase(Route.PENALTY, "商标法第六十条"), DAY);

        assertThat(registered.caseNo()).isEqualTo("371071-SRC-2026-0001");
        assertThat(accepted.acceptedOn()).isEqualTo(DAY);
        assertThat(routed.route()).isEqualTo(Route.PENALTY);
        assertThat(caseFile.status()).isEqualTo(CaseStatus.ROUTED);
        assertThat(caseFile.basis()).contains("商标法第六十条");
    }

    @Test
    void mayBeRoutedAgain() {
        var caseFile = aCaseIn("ROUTED");

        caseFile.route(new RouteCase(Route.MEDIATION, "双方愿意调解"), DAY);

        assertThat(caseFile.route()).contains(Route.MEDIATION);
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, accept, ACCEPTED",
        "REGISTERED, refuse, REFUSED",
        "REGISTERED, route,  NOT_ACCEPTED",
        "REGISTERED, withdraw, WITHDRAWN",
        "ACCEPTED,   accept, NOT_AWAITING_DECISION",
        "ACCEPTED,   refuse, NOT_AWAITING_DECISION",
        "ACCEPTED,   route,  ROUTED",
        "ACCEPTED,   withdraw, WITHDRAWN",
        "REFUSED,    accept, NOT_AWAITING_DECISION",
        "REFUSED,    refuse, NOT_AWAITING_DECISION",
        "REFUSED,    route,  NOT_ACCEPTED",
        "REFUSED,    withdraw, NOT_AT_INTAKE",
        "WITHDRAWN,  accept, NOT_AWAITING_DECISION",
        "WITHDRAWN,  refuse, NOT_AWAITING_DECISION",
        "WITHDRAWN,  route,  NOT_ACCEPTED",
        "WITHDRAWN,  withdraw, NOT_AT_INTAKE",
        "WITHDRAWN,  join, NOT_AT_INTAKE",
        "REGISTERED, join, JOINED",
        "ACCEPTED,   join, JOINED",
        "REFUSED,    join, NOT_AT_INTAKE",
        "ROUTED,     join, NOT_AT_INTAKE",
        "JOINED,     join, NOT_AT_INTAKE",
        "JOINED,     accept, NOT_AWAITING_DECISION",
        "JOINED,     refuse, NOT_AWAITING_DECISION",
        "JOINED,     route,  NOT_ACCEPTED",
        "JOINED,     withdraw, NOT_AT_INTAKE",
        "ROUTED,     accept, NOT_AWAITING_DECISION",
        "ROUTED,     refuse, NOT_AWAITING_DECISION",
        "ROUTED,     route,  ROUTED",
        "ROUTED,     withdraw, NOT_AT_INTAKE"
    })
    void goesOnlyWhereItsStateLeads(String from, String deed, String outcome) {
        var caseFile = aCaseIn(from);

        if (outcome.startsWith("NOT_")) {
            assertThatThrownBy(() -> perform(caseFile, deed))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal().name()).isEqualTo(outcome));
            assertThat(caseFile.status().name()).isEqualTo(from);
        } else {
            perform(caseFile, deed);
            assertThat(caseFile.status().name()).isEqualTo(outcome);
        }
    }

    /// 2026-04-15 is the first day of the new rule, which alone knows the refusal of an identity check.
    @ParameterizedTest
    @CsvSource({
        "COMPLAINT,    2026-04-14, TIME_BARRED,      《市场监督管理投诉举报处理暂行办法》第十五条第（四）项",
        "COMPLAINT,    2026-04-14, OTHER_BY_LAW,     《市场监督管理投诉举报处理暂行办法》第十五条第（六）项",
        "COMPLAINT,    2026-04-14, IDENTITY,         不适用",
        "COMPLAINT,    2026-04-15, IDENTITY,         《市场监督管理投诉举报处理办法》第十六条第（六）项",
        "COMPLAINT,    2026-04-15, OTHER_BY_LAW,     《市场监督管理投诉举报处理办法》第十六条第（七）项",
        "COMPLAINT,    2026-04-15, REPEATED,         不适用",
        "REPORT,       2026-04-15, TIME_BARRED,      不适用",
        "REPORT,       2026-04-15, REPEATED,         待确认",
        "RIGHT_HOLDER, 2026-04-15, NOT_CONSUMPTION,  不适用",
        "RIGHT_HOLDER, 2026-04-15, NO_CONCRETE_CLUE, 待确认",
        "TRANSFER_IN,  2026-04-15, NOT_OUR_DUTY,     待确认"
    })
    void isTurnedAwayOnTheGroundsOfItsSourceAndItsDay(
            SourceKind source, LocalDate receivedOn, RefusalGround ground, String article) {
        var caseFile = aCase(source, receivedOn);

        if (article.equals("不适用")) {
            assertThatThrownBy(() -> caseFile.refuse(ground, DAY))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.faults())
                                    .extracting("field")
                                    .containsExactly("ground"));
            assertThat(caseFile.status()).isEqualTo(CaseStatus.REGISTERED);
        } else {
            caseFile.refuse(ground, DAY);
            assertThat(caseFile.refusalRule().article(ground).map(Wording::zh).orElse("待确认"))
                    .isEqualTo(article);
        }
    }

    private static void perform(CaseFile caseFile, String deed) {
        switch (deed) {
            case "accept" -> caseFile.accept(DAY);
            case "refuse" -> caseFile.refuse(RefusalGround.TIME_BARRED, DAY);
            case "route" -> caseFile.route(new RouteCase(Route.PENALTY, "依据"), DAY);
            case "withdraw" -> caseFile.withdraw(new WithdrawCase(DAY, "双方已自行和解"), false);
            case "join" -> caseFile.link(LinkKind.JOINED, aLead(), DAY);
            default -> throw new IllegalArgumentException(deed);
        }
    }

    private static CaseFile aCaseIn(String status) {
        var caseFile = aRegisteredCase();
        if (status.equals("REFUSED")) {
            caseFile.refuse(RefusalGround.IDENTITY, DAY);
        }
        if (status.equals("WITHDRAWN")) {
            caseFile.withdraw(new WithdrawCase(DAY, "双方已自行和解"), false);
        }
        if (status.equals("JOINED")) {
            caseFile.link(LinkKind.JOINED, aLead(), DAY);
        }
        if (status.equals("ACCEPTED") || status.equals("ROUTED")) {
            caseFile.accept(DAY);
        }
        if (status.equals("ROUTED")) {
            caseFile.route(new RouteCase(Route.PENALTY, "依据"), DAY);
        }
        return caseFile;
    }

    /// Only a matter that is under way can lead another; so a ring of joined ones cannot come about.
    @ParameterizedTest
    @CsvSource({
        "REGISTERED, JOINED",
        "ACCEPTED,   JOINED",
        "ROUTED,     JOINED",
        "REFUSED,    LEAD_IS_OVER",
        "WITHDRAWN,  LEAD_IS_OVER",
        "JOINED,     LEAD_IS_OVER"
    })
    void goesOnOnlyUnderOneThatIsUnderWay(String lead, String outcome) {
        var caseFile = aLead();

        if (outcome.equals("LEAD_IS_OVER")) {
            assertThatThrownBy(() -> caseFile.link(LinkKind.JOINED, aCaseIn(lead), DAY))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(CaseRefusal.LEAD_IS_OVER));
            assertThat(caseFile.status()).isEqualTo(CaseStatus.REGISTERED);
        } else {
            caseFile.link(LinkKind.JOINED, aCaseIn(lead), DAY);
            assertThat(caseFile.leadId()).contains(new UUID(1, 1));
        }
    }

    private static CaseFile aLead() {
        var command = new RegisterCase(
                RegionCode.of("371071"),
                SourceKind.COMPLAINT,
                Optional.of(Channel.WINDOW),
                RightKind.TRADEMARK,
                Optional.empty(),
                "同一商标的另一投诉",
                DAY);
        return new CaseFile(new UUID(1, 2), "371071-SRC-2026-0002", command, "officer");
    }

    private static CaseFile aRegisteredCase() {
        return aCase(SourceKind.COMPLAINT, DAY);
    }

    private static CaseFile aCase(SourceKind source, LocalDate receivedOn) {
        var command = new RegisterCase(
                RegionCode.of("371071"),
                source,
                Optional.of(Channel.WINDOW),
                RightKind.TRADEMARK,
                Optional.empty(),
                "涉嫌侵犯商标专用权",
                receivedOn);
        return new CaseFile(new UUID(1, 1), "371071-SRC-2026-0001", command, "officer");
    }
}
