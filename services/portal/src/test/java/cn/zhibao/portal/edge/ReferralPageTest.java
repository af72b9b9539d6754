package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.PartnerView;
import cn.zhibao.portal.edge.services.ReferralView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralPageTest {

    private static final UUID ID = new UUID(7, 1);
    private static final UUID CASE = new UUID(7, 2);
    private static final String ALIVE = "<img src=x onerror=alert(1)>";
    private static final ReferralWordsView WORDS = PageFixture.referralWords(Lang.ZH);

    @Test
    void offersEachStepToWhoeverMayTakeIt() {
        var reported = referral("OUT", "CRIMINAL_TRANSFER", "REPORTED", Set.of("APPROVAL", "REFUSAL"), null, "理由");

        assertThat(page(reported, Role.APPROVER)).contains("do-approval", "do-refusal", "待审批");
        assertThat(page(reported, Role.OFFICER)).doesNotContain("do-approval").contains("现在没有需要您办理的");
        var incoming = referral("IN", "CLUE_NOTICE", "SENT", Set.of("ACCEPTANCE", "RETURN"), null, "理由");
        assertThat(page(incoming, Role.OFFICER)).contains("do-acceptance", "do-return");
        assertThat(page(incoming, Role.APPROVER)).doesNotContain("do-acceptance");
    }

    @Test
    void showsTheReceiverNoWayIntoTheSendersMatter() {
        var incoming = referral("IN", "CLUE_NOTICE", "SENT", Set.of(), null, "理由");

        assertThat(page(incoming, Role.OFFICER))
                .doesNotContain(CASE.toString())
                .doesNotContain("/desk/evidence/")
                .contains("进货单.txt", "371071-SRC-2026-0001");
        var outgoing = referral("OUT", "CLUE_NOTICE", "SENT", Set.of(), null, "理由");
        assertThat(page(outgoing, Role.OFFICER)).contains("/desk/cases/" + CASE, "/desk/evidence/");
    }

    @Test
    void bringsNoTextOfUsersBackAlive() {
        assertThat(page(referral("OUT", "CLUE_NOTICE", "SENT", Set.of(), null, ALIVE), Role.OFFICER))
                .doesNotContain("<img")
                .contains("&lt;img");
    }

    @ParameterizedTest
    @CsvSource({
        "CLUE_NOTICE, ACCEPTED, 已接收",
        "CLUE_NOTICE, RETURNED, 已退回",
        "CRIMINAL_TRANSFER, ACCEPTED, 公安已立案",
        "CRIMINAL_TRANSFER, RETURNED, 公安不予立案"
    })
    void saysWhatBecameOfIt(String kind, String outcome, String said) {
        var answer = new ReferralView.Answer(outcome, "7号", "不在辖区", null, LocalDate.of(2026, 11, 23));

        assertThat(page(referral("OUT", kind, "SENT", Set.of(), answer, "理由"), Role.OFFICER))
                .contains(said, "7号");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void saysWhatIsOverdue(Lang lang) {
        var row = ReferralRowView.of(referral("OUT", "CLUE_NOTICE", "SENT", Set.of(), null, "理由"), lang);

        var list = PageFixture.referrals(new ReferralBoxView(false, false, List.of(row), ""), lang);

        assertThat(list).contains(lang.pick("逾期", "Overdue"), "2026-11-01");
        assertThat(PageFixture.referrals(new ReferralBoxView(true, true, List.of(), ""), lang))
                .contains(lang.pick("案件服务没有回应", "does not answer"));
    }

    @Test
    void keepsWhatWasTypedAndNamesWhatIsMissing() {
        var request = new ReferralRequest(
                Map.of("kind", "CLUE_NOTICE", "subject", "侵权线索", "dueOn", "2026-02-30"), Set.of(ID.toString()));
        var partners = List.of(new PartnerView("OFFICE-3706", "OFFICE", "烟台市市场监督管理局", "Yantai", "3706", false));
        var words = PageFixture.language(Lang.ZH).words();
        var faults = request.faults(request.fields(partners, WORDS, Lang.ZH, Map.of()), words);
        assertThat(faults).containsOnlyKeys("partner", "reason", "basis", "dueOn");

        var page = PageFixture.caseReferrals(
                new CaseReferralsView(
                        CASE,
                        "案件",
                        "k",
                        List.of(),
                        request.fields(partners, WORDS, Lang.ZH, faults),
                        List.of(new CaseReferralsView.Choice(ID, "进货单.txt", "9 B", "abc", true)),
                        "",
                        ErrorsView.of(request.fields(partners, WORDS, Lang.ZH, faults))),
                Lang.ZH);

        assertThat(page).contains("侵权线索", "2026-02-30", " checked", "#partner", "烟台市市场监督管理局");
    }

    @Test
    void readsADayHoweverItIsWritten() {
        var step = ReferralStepView.of("receipt", WORDS).orElseThrow();

        assertThat(step.body(Map.of("on", "2026年11月20日"))).containsEntry("on", "2026-11-20");
        assertThat(step.body(Map.of("on", ""))).isEmpty();
        assertThat(step.faults(Map.of("on", "某日"), PageFixture.language(Lang.ZH).words()))
                .containsKey("on");
        assertThat(ReferralStepView.of("deletion", WORDS)).isEmpty();
    }

    private static String page(ReferralView one, Role role) {
        var person = new Person("王建国", Set.of(role), List.of(), "371071", "officer");
        return PageFixture.referral(
                ReferralPageView.of(
                        one, person, WORDS, PageFixture.language(Lang.ZH).clocks(), Lang.ZH),
                Lang.ZH);
    }

    private static ReferralView referral(
            String side,
            String kind,
            String status,
            Set<String> steps,
            ReferralView.@Nullable Answer answer,
            String reason) {
        var isSender = side.equals("OUT");
        return new ReferralView(
                ID,
                side,
                isSender ? CASE : null,
                "371071-SRC-2026-0001",
                "371071",
                kind,
                new PartnerView("OFFICE-371002", "OFFICE", "威海市环翠区市场监督管理局", "Huancui", "371002", true),
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
                List.of(new ReferralView.Piece(isSender ? ID : null, "进货单.txt", 9, "a".repeat(64))),
                answer,
                List.of(),
                steps,
                1);
    }
}
