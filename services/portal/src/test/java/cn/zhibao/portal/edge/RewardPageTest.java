package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.ProgressView;
import cn.zhibao.portal.edge.services.RewardView;
import cn.zhibao.portal.edge.services.RewardView.State;
import cn.zhibao.portal.edge.services.RewardYearView;
import cn.zhibao.portal.steps.CaseStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RewardPageTest {

    private static final UUID ID = new UUID(8, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String ALIVE = "<img src=x onerror=alert(1)>";
    private static final RewardWordsView WORDS = PageFixture.rewardWords(Lang.ZH);

    @Test
    void offersTheFormsThatThisPersonMayUse() {
        assertThat(page(open(), Role.OFFICER, "officer"))
                .contains("do-propose", "P60D", "待核实")
                .doesNotContain("do-grant", "do-collect");
        assertThat(page(open(), Role.LEADER, "leader")).doesNotContain("do-propose", "do-grant", "do-collect");
        assertThat(page(with(State.PROPOSED), Role.APPROVER, "approver"))
                .contains("do-grant", "do-decline")
                .doesNotContain("do-propose", "do-collect");
        assertThat(page(with(State.PROPOSED), Role.APPROVER, "officer"))
                .as("who proposed it does not decide")
                .doesNotContain("do-grant", "do-decline");
        assertThat(page(with(State.PROPOSED), Role.OFFICER, "other")).doesNotContain("do-grant", "do-collect");
        for (var state : List.of(State.GRANTED, State.LAPSED)) {
            assertThat(page(with(state), Role.OFFICER, "officer"))
                    .contains("do-collect")
                    .doesNotContain("do-grant");
        }
        assertThat(page(with(State.COLLECTED), Role.APPROVER, "approver"))
                .contains("已领取")
                .doesNotContain("do-grant", "do-collect", "do-propose");
    }

    @Test
    void saysWhyThereIsNothingToPropose() {
        var complaint = new RewardView("371071-SRC-2026-0001", false, DAY, false, false, "P60D", List.of());
        var early = new RewardView("371071-SRC-2026-0001", true, null, false, true, "P60D", List.of());

        assertThat(page(complaint, Role.OFFICER, "officer")).contains("不是举报").doesNotContain("do-propose");
        assertThat(page(early, Role.OFFICER, "officer"))
                .contains("尚未办结", "身份已密封")
                .doesNotContain("do-propose");
    }

    @Test
    void bringsNoTextOfUsersBackAlive() {
        assertThat(page(with(State.GRANTED), Role.OFFICER, "officer"))
                .doesNotContain("<img")
                .contains("&lt;img", "500.50");
        assertThat(PageFixture.rewardYear(year(ID), Lang.ZH))
                .doesNotContain("<img")
                .contains("&lt;img");
    }

    @Test
    void leadsFromEachNumberToItsLinesButNotToTheMatterOfAShieldedReporter() {
        assertThat(PageFixture.rewardYear(year(ID), Lang.ZH))
                .contains("href=\"#state-LAPSED\"", "id=\"state-LAPSED\"", "/desk/cases/" + ID + "/reward", "500.50")
                .doesNotContain("#state-GRANTED");
        assertThat(PageFixture.rewardYear(year(null), Lang.ZH))
                .contains("隐名举报，不显示", "500.50")
                .doesNotContain("/desk/cases/");
    }

    @Test
    void namesWhatIsMissingAndSendsOnlyWhatWasFilledIn() {
        var form = new HashMap<String, String>(Map.of("amount", "5,00", "reason", " "));
        var wrong = RewardFieldsView.proposal(WORDS).filled(name -> form.getOrDefault(name, ""), Map.of());
        assertThat(wrong.faults(WORDS)).containsOnlyKeys("amount", "decisionNo", "decisionOn", "reason");
        assertThat(wrong.faults(WORDS)).containsEntry("amount", WORDS.badAmount());

        form.putAll(Map.of("amount", "500.5", "decisionNo", "7号", "decisionOn", "2026年2月1日", "reason", "属实"));
        var right = RewardFieldsView.proposal(WORDS).filled(name -> form.getOrDefault(name, ""), Map.of());
        assertThat(right.faults(WORDS)).isEmpty();
        assertThat(right.body())
                .isEqualTo(Map.of(
                        "amount",
                        new BigDecimal("500.5"),
                        "decisionNo",
                        "7号",
                        "decisionOn",
                        "2026-02-01",
                        "reason",
                        "属实"));
        var collection = RewardFieldsView.collection(WORDS).filled(name -> name.equals("way") ? "BANK" : "", Map.of());
        assertThat(collection.faults(WORDS)).containsOnlyKeys("way");
    }

    @Test
    void tellsWhoeverHoldsTheReceiptHowFarItIs() {
        assertThat(told(null)).isEmpty();
        assertThat(told(reward(ProgressView.Fetching.AWAITED))).contains("500.50", "待领取", "2026-11-20", "待核实");
        assertThat(told(reward(ProgressView.Fetching.LAPSED))).contains("届满", "待核实");
        assertThat(told(reward(ProgressView.Fetching.COLLECTED))).contains("已于 2026-11-20 领取");
    }

    private static String told(ProgressView.@Nullable Reward reward) {
        var progress = new ProgressView(
                "371071",
                SourceKind.REPORT,
                CaseStatus.ROUTED,
                null,
                DAY,
                null,
                null,
                DAY,
                ProgressView.Survey.ANSWERED,
                reward);
        return ProgressPageView.reward(progress, WORDS);
    }

    private static ProgressView.Reward reward(ProgressView.Fetching fetching) {
        return new ProgressView.Reward(fetching, new BigDecimal("500.5"), DAY, DAY);
    }

    private static RewardView open() {
        return new RewardView("371071-SRC-2026-0001", true, DAY, true, false, "P60D", List.of());
    }

    private static RewardView with(State state) {
        var isDecided = state != State.PROPOSED;
        var one = new RewardView.One(
                new UUID(9, 1),
                state,
                2,
                new BigDecimal("500.5"),
                "7号",
                DAY,
                ALIVE,
                "officer",
                DAY,
                isDecided ? "同意" : null,
                isDecided ? "approver" : null,
                isDecided ? DAY : null,
                isDecided ? DAY : null,
                state == State.COLLECTED ? RewardView.Way.TRANSFER : null,
                state == State.COLLECTED ? DAY : null,
                state == State.COLLECTED ? "officer" : null);
        return new RewardView("371071-SRC-2026-0001", true, DAY, false, false, "P60D", List.of(one));
    }

    private static String page(RewardView found, Role role, String subject) {
        var person = new Person("王建国", Set.of(role), List.of(), "371071", subject);
        return PageFixture.reward(RewardPageView.of(ID, found, person, WORDS), Lang.ZH);
    }

    private static RewardYearPageView year(@Nullable UUID caseId) {
        var isShown = caseId != null;
        var line = new RewardYearView.Line(
                State.LAPSED,
                new BigDecimal("500.5"),
                caseId,
                isShown ? "371071-SRC-2026-0001" : null,
                isShown ? ALIVE : null,
                isShown ? DAY : null,
                isShown ? DAY : null,
                null);
        var found = new RewardYearView(
                "371071",
                2026,
                List.of(
                        new RewardYearView.Total(State.GRANTED, 0, new BigDecimal("0")),
                        new RewardYearView.Total(State.LAPSED, 1, new BigDecimal("500.5"))),
                List.of(line));
        return RewardYearPageView.of(List.of(), found, WORDS, Lang.ZH);
    }
}
