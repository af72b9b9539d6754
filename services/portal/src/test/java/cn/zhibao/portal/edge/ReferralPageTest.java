package cn.zhibao.portal.edge;

import static cn.zhibao.portal.edge.ReferralViewFixture.CASE;
import static cn.zhibao.portal.edge.ReferralViewFixture.ID;
import static cn.zhibao.portal.edge.ReferralViewFixture.referral;
import static cn.zhibao.portal.edge.ReferralViewFixture.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.ReferralView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralPageTest {

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
        var partners = List.of(PartnerPageTest.partner("OFFICE-3706", "烟台市市场监督管理局", false, null));
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

        assertThat(page).contains("侵权线索", "2026-02-30", " checked", "#partner", "烟台市市场监督管理局（待核实）");
    }

    @Test
    void showsWhatThePoliceToldAndWhatIsUnsureAboutIt() {
        var forwarding =
                new ReferralView.Forwarding("烟台市公安局 " + ALIVE, LocalDate.of(2026, 11, 20), LocalTime.of(9, 30));
        var passed = page(transfer(null, forwarding, null), Role.OFFICER);
        assertThat(passed)
                .contains("公安已转送", "2026-11-20 09:30", "烟台市公安局", "未见规定", "待核实", "不计算转送的 24 小时")
                .doesNotContain("<img");

        var filed = ReferralViewFixture.answer("ACCEPTED", "立字1号", null);
        var goods = new ReferralView.Handover("茶叶 120 盒", null, "李某", "交接9号", LocalDate.of(2026, 11, 25));
        assertThat(page(transfer(filed, null, goods), Role.OFFICER))
                .contains("公安已立案，物品已移交", "茶叶 120 盒", "李某", "交接9号", "2026-11-25")
                .doesNotContain("未见规定");
        var none = new ReferralView.Handover(null, "网络销售，未查扣实物", null, null, LocalDate.of(2026, 11, 25));
        assertThat(page(transfer(filed, null, none), Role.OFFICER)).contains("公安已立案，无涉案物品", "网络销售，未查扣实物");
    }

    @Test
    void readsAMinuteHoweverItIsWritten() {
        var step = ReferralStepView.of("forwarding", WORDS).orElseThrow();

        assertThat(step.body(Map.of("to", "烟台市公安局", "time", "9：05"))).containsEntry("time", "09:05");
        assertThat(step.faults(Map.of("to", "烟台市公安局", "time", "上午"), PageFixture.language(Lang.ZH)))
                .containsOnlyKeys("time");
        assertThat(step.faults(Map.of("time", ""), PageFixture.language(Lang.ZH)))
                .containsOnlyKeys("to");
    }

    @Test
    void readsADayHoweverItIsWritten() {
        var step = ReferralStepView.of("receipt", WORDS).orElseThrow();

        assertThat(step.body(Map.of("on", "2026年11月20日"))).containsEntry("on", "2026-11-20");
        assertThat(step.body(Map.of("on", ""))).isEmpty();
        assertThat(step.faults(Map.of("on", "某日"), PageFixture.language(Lang.ZH)))
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
}
