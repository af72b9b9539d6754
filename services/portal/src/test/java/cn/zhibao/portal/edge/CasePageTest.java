package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.ClockView;
import cn.zhibao.portal.steps.StepKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The case page with clocks in each state.
class CasePageTest {

    private static final Pattern FIELD_WITHOUT_LABEL =
            Pattern.compile("<(?:select|input class|textarea)[^>]*id=\"([^\"]+)\"");

    private final Person officer = new Person("王建国", Set.of(Role.OFFICER), List.of(), "371071", "officer");

    @Test
    void showsHowFarAClockHasRunAndWhenItIsDue() {
        var page = page(ClockFixture.running());

        assertThat(page)
                .contains("<span class=\"light fine\">剩 12 个工作日</span>")
                .contains("<span class=\"nowrap\">第 3 个工作日，共 15 个</span>")
                .contains("<span class=\"nowrap\">2026-10-12 起算</span>")
                .contains("<span class=\"nowrap\">2026-11-02 届满</span>")
                .contains("市场监督管理行政处罚程序规定第十八条")
                .contains("viewBox=\"0 0 15 10\"")
                .contains("aria-label=\"立案核查 · 第 3 个工作日，共 15 个 · 剩 12 个工作日\"")
                .doesNotContain("依据待核实")
                .doesNotContain("case-lights");
    }

    @Test
    void tellsDayByDayWhyItIsThisDay() {
        var page = page(ClockFixture.running());

        assertThat(page)
                .contains("为什么是这一天")
                .contains("2026-10-14 至 2026-10-15")
                .contains("鉴定，不计入")
                .contains("鉴定委托书 16 号")
                .contains("15 个工作日 · 立案核查 · 市场监督管理行政处罚程序规定第十八条");
    }

    @Test
    void strikesOutWhatWasWithdrawnAndSaysSo() {
        assertThat(page(ClockFixture.running()))
                .contains("<del>延长 15 个工作日</del> <span class=\"flag\">已撤回</span>")
                .contains("局长 张某");
    }

    @Test
    void bringsAnUrgentTimeLimitToTheHead() {
        assertThat(page(ClockFixture.amber())).contains("<a class=\"light soon\" href=\"#clocks\">立案核查 · 剩 2 个工作日</a>");
        assertThat(page(ClockFixture.dueToday())).contains("立案核查 · 今日到期");
        assertThat(page(ClockFixture.overdue()))
                .contains("<a class=\"light late\" href=\"#clocks\">立案核查 · 超期 3 个工作日</a>")
                .contains("<rect class=\"late\" x=\"15\" y=\"0\" width=\"3\"");
    }

    @Test
    void saysThatNobodyKnowsTheDayWhileItIsSuspended() {
        var page = page(ClockFixture.suspended());

        assertThat(page)
                .contains("<span class=\"light held\">中止</span>")
                .contains("中止中，恢复后确定届满日。")
                .contains("已经怎样计算")
                .contains("<rect class=\"held\"")
                .doesNotContain("届满</span>");
    }

    @Test
    void marksADayThatMayStillMove() {
        assertThat(page(ClockFixture.provisional())).contains("剩 12 个工作日（暂定）").contains("暂定：所及年份的节假日安排尚未公布。");
    }

    @Test
    void saysWhenTheBasisIsNotConfirmed() {
        assertThat(page(ClockFixture.unverified())).contains("<span class=\"flag\">依据待核实</span>");
    }

    @Test
    void listsRunningClocksBeforeThoseThatAreOver() {
        var page = page(ClockFixture.stopped(), ClockFixture.decision());

        assertThat(page)
                .contains("按期完成")
                .contains("2026-10-30 停止")
                .contains("第 4 日，共 90 日")
                .contains("用了 3 个工作日，共 15 个工作日");
        assertThat(page.indexOf("P-DECIDE")).isLessThan(page.indexOf("P-VERIFY"));
    }

    @Test
    void worksWithoutAnyClock() {
        assertThat(page())
                .contains("这个案件没有计时的期限。")
                .contains("id=\"step-filing\"")
                .doesNotContain("clock-steps");
    }

    @Test
    void worksWhileClocksAreAwayOrDenied() {
        assertThat(page(Reading.away())).contains("部分期限暂时取不到，不影响办理。").contains("id=\"step-filing\"");
        assertThat(page(Reading.denied(Problem.bare(404))))
                .contains("这个案件没有计时的期限。")
                .contains("id=\"step-filing\"");
    }

    @Test
    void keepsTheStepsOfAClockAsideAndFolded() {
        var page = page(ClockFixture.running());

        assertThat(page)
                .contains("<summary class=\"btn main\" id=\"open-filing\">")
                .contains("<details class=\"group\" id=\"clock-steps\"><summary id=\"open-clock-steps\">期限办理</summary>")
                .contains("针对正在计时的“立案核查”。")
                .contains("<option value=\"APPRAISAL\">鉴定</option>")
                .contains("最多 15 个工作日，填工作日数；不填就是 15 个工作日。")
                .contains("依规定由市场监督管理部门负责人批准")
                .contains("<option value=\"2\">2 · 不计入 · 2026-10-14 至 2026-10-15 · 鉴定</option>")
                .contains("name=\"clock\" value=\"P-VERIFY\"")
                .doesNotContain("<option value=\"1\">")
                .doesNotContain("step-resumption");
        assertThat(page.indexOf("step-filing")).isLessThan(page.indexOf("step-suspension"));
    }

    @Test
    void offersToGoOnOnlyWhileItIsSuspended() {
        assertThat(page(ClockFixture.suspended()))
                .contains("id=\"step-resumption\"")
                .doesNotContain("step-suspension");
    }

    @Test
    void saysWhyAClockCannotBeExtended() {
        assertThat(page(ClockFixture.usedUp()))
                .contains("<span class=\"bar\" id=\"bar-extension\">依规定不能再延长</span>")
                .doesNotContain("step-extension");
    }

    @Test
    void demandsTheAmountWhereTheRuleLeavesItOpen() {
        assertThat(page(ClockFixture.extensibleFreely()))
                .contains("由批准人确定，填工作日数。")
                .containsPattern("id=\"extension-amount\"[^>]* required");
    }

    @Test
    void opensTheStepThatDidNotGoThrough() {
        var view = view(Lang.ZH, ClockFixture.folder(ClockFixture.running()));
        var request = new StepRequest(
                StepKind.SUSPEND, ClockFixture.ENFORCEMENT, 3, "key", Map.of("cause", "APPRAISAL", "approver", ""));
        var faults = Map.of("approver", "请填写批准人");
        var step = view.step("suspension").orElseThrow().retried(request, faults);

        assertThat(PageFixture.casePage(view.retried(step, ErrorsView.of(step.fields())), Lang.ZH))
                .contains("<a href=\"#suspension-approver\">请填写批准人</a>")
                .contains("<details class=\"group\" id=\"clock-steps\" open>")
                .contains("<option value=\"APPRAISAL\" selected>鉴定</option>")
                .containsPattern("id=\"suspension-approver\"[^>]* aria-invalid=\"true\"");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void labelsEveryFieldAndEveryColumn(Lang lang) {
        var page = page(lang, ClockFixture.suspended(), ClockFixture.decision());

        assertThat(page).doesNotContain("<th>").doesNotContain("{");
        assertThat(FIELD_WITHOUT_LABEL.matcher(page).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(page).contains("<label for=\"" + id + "\">"));
        assertThat(Pattern.compile("\\sid=\"([^\"]+)\"").matcher(page).results().map(found -> found.group(1)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("inEnglish")
    void saysItInEnglishToo(ClockView clock, String text) {
        assertThat(page(Lang.EN, clock)).contains(text);
    }

    static Stream<Arguments> inEnglish() {
        return Stream.of(
                inEnglish(ClockFixture.running(), "12 working days left"),
                inEnglish(ClockFixture.running(), "<span class=\"nowrap\">working day 3 of 15</span>"),
                inEnglish(ClockFixture.overdue(), "3 working days overdue"),
                inEnglish(ClockFixture.dueToday(), "due today"),
                inEnglish(ClockFixture.suspended(), "Let the clock go on"),
                inEnglish(ClockFixture.provisional(), "12 working days left (provisional)"),
                inEnglish(ClockFixture.unverified(), "basis to be confirmed"));
    }

    private static Arguments inEnglish(ClockView clock, String text) {
        return Arguments.of(clock, text);
    }

    private String page(ClockView... clocks) {
        return page(Lang.ZH, clocks);
    }

    private String page(Lang lang, ClockView... clocks) {
        return PageFixture.casePage(view(lang, ClockFixture.folder(clocks)), lang);
    }

    private String page(Reading<List<ClockView>> clocks) {
        return PageFixture.casePage(view(Lang.ZH, ClockFixture.folder(clocks)), Lang.ZH);
    }

    private CasePageView view(Lang lang, CaseFolderView folder) {
        return CasePageView.of(folder, officer, PageFixture.language(lang));
    }
}
