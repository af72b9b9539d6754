package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.ProgressView.Survey;
import cn.zhibao.portal.edge.services.SurveyView;
import cn.zhibao.portal.edge.services.SurveyYearView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SurveyPageTest {

    private static final UUID ID = new UUID(8, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String ALIVE = "<img src=x onerror=alert(1)>";
    private static final SurveyWordsView WORDS = PageFixture.surveyWords(Lang.ZH);

    @Test
    void offersTheFormThatTheMatterIsReadyFor() {
        assertThat(page(survey(Survey.NOT_YET, false, false), Role.OFFICER)).doesNotContain("do-end", "do-record");
        assertThat(page(survey(Survey.NOT_YET, true, false), Role.OFFICER))
                .contains("do-end")
                .doesNotContain("do-record");
        assertThat(page(survey(Survey.OPEN, false, false), Role.OFFICER))
                .contains("do-record")
                .doesNotContain("do-end");
        assertThat(page(survey(Survey.OPEN, false, true), Role.OFFICER))
                .contains("不进行电话回访")
                .doesNotContain("do-record");
        assertThat(page(survey(Survey.OPEN, true, false), Role.LEADER)).doesNotContain("do-end", "do-record");
    }

    @Test
    void bringsNoTextOfUsersBackAlive() {
        var answered = new SurveyView(
                "371071-SRC-2026-0001",
                3,
                Survey.ANSWERED,
                DAY,
                false,
                false,
                new SurveyView.Answer(2, false, ALIVE, SurveyView.Channel.TELEPHONE, DAY, "officer"));

        assertThat(page(answered, Role.LEADER)).doesNotContain("<img").contains("&lt;img", "2 不满意", "电话回访");
        assertThat(PageFixture.surveyYear(year(ID), Lang.ZH))
                .doesNotContain("<img")
                .contains("&lt;img");
    }

    @Test
    void leadsFromTheNumberToTheMattersButNotToThatOfAShieldedReporter() {
        assertThat(PageFixture.surveyYear(year(ID), Lang.ZH)).contains("/desk/cases/" + ID + "/survey", "66.7%");
        assertThat(PageFixture.surveyYear(year(null), Lang.ZH))
                .contains("隐名举报，不显示")
                .doesNotContain("/desk/cases/");
    }

    @Test
    void saysWhatTheShareIsNotAndThatFewAnswersSayLittle() {
        assertThat(PageFixture.surveyYear(year(ID), Lang.ZH)).contains("不是工作方案目标中的“社会满意度”", "评价不足 30 件");
        assertThat(PageFixture.surveyYear(year(ID), Lang.EN)).contains("not the public satisfaction");
    }

    @Test
    void namesWhatIsMissingAndSendsOnlyWhatWasFilledIn() {
        var form = new HashMap<String, String>();
        form.put("overall", "9");
        form.put("comment", "很好");
        var wrong = SurveyFieldsView.blank(WORDS).filled(name -> form.getOrDefault(name, ""), Map.of());
        assertThat(wrong.faults(WORDS)).containsOnlyKeys("overall", "toldInTime");

        form.put("overall", "5");
        form.put("toldInTime", "false");
        form.put("answeredOn", "2026年1月5日");
        var right =
                SurveyFieldsView.blank(WORDS).byTelephone(WORDS).filled(name -> form.getOrDefault(name, ""), Map.of());
        assertThat(right.faults(WORDS)).isEmpty();
        assertThat(right.body())
                .isEqualTo(Map.of("overall", 5, "toldInTime", false, "comment", "很好", "answeredOn", "2026-01-05"));
    }

    private static SurveyView survey(Survey survey, boolean mayNoteEnd, boolean isShielded) {
        return new SurveyView(
                "371071-SRC-2026-0001", 3, survey, survey == Survey.NOT_YET ? null : DAY, mayNoteEnd, isShielded, null);
    }

    private static String page(SurveyView survey, Role role) {
        var person = new Person("王建国", Set.of(role), List.of(), "371071", "officer");
        return PageFixture.surveyCase(SurveyPageView.of(ID, survey, person, WORDS), Lang.ZH);
    }

    private static SurveyYearPageView year(@Nullable UUID caseId) {
        var line = new SurveyYearView.Line(
                4,
                true,
                SurveyView.Channel.ONLINE,
                caseId,
                caseId == null ? null : "371071-SRC-2026-0001",
                caseId == null ? null : DAY,
                caseId == null ? null : DAY,
                caseId == null ? null : ALIVE,
                null);
        var found = new SurveyYearView(
                "371071",
                2026,
                5,
                3,
                2,
                new BigDecimal("66.7"),
                30,
                true,
                List.of(new SurveyYearView.Month(11, 5, 3, 2)),
                List.of(line));
        return SurveyYearPageView.of(List.of(), found, WORDS, Lang.ZH);
    }
}
