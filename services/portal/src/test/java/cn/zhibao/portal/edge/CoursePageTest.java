package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.steps.CaseStatus;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The case page along the course of a matter in the register.
class CoursePageTest {

    private static final Pattern FIELD = Pattern.compile("<(?:select|input class|textarea)[^>]*id=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");

    private final Person officer = new Person("王建国", Set.of(Role.OFFICER), List.of(), "371071", "officer");

    @ParameterizedTest
    @EnumSource(
            value = CaseStatus.class,
            names = {"REGISTERED", "ACCEPTED"})
    void takesAWithdrawalWhileTheMatterIsWithTheRegister(CaseStatus status) {
        assertThat(page(CourseFixture.folder(status)))
                .contains("<details class=\"group\" id=\"course-steps\">")
                .contains("action=\"/desk/cases/" + CourseFixture.CASE + "/case-withdrawal\"")
                .contains("确认撤回");
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStatus.class,
            names = {"ROUTED", "REFUSED", "WITHDRAWN", "JOINED", "IMPORTED"})
    void takesNoneAfterwards(CaseStatus status) {
        assertThat(page(CourseFixture.folder(status))).doesNotContain("case-withdrawal");
    }

    @Test
    void saysWhenAndWhyAMatterWasTakenBack() {
        assertThat(page(CourseFixture.withdrawn("<b>双方和解</b>")))
                .contains("已撤回")
                .contains("<dt>撤回日期</dt><dd>2026-10-20</dd>")
                .contains("<dd>&lt;b&gt;双方和解&lt;/b&gt;</dd>");
    }

    @Test
    void showsWhatIsAwaitedBesideTheTimeLimitAndWhatCame() {
        assertThat(page(CourseFixture.awaiting()))
                .contains("<a class=\"light held\" href=\"#supplements\">待提供身份证明 · 限 2026-11-02</a>")
                .contains("2026-10-22 收到")
                .contains("小票复印件")
                .contains("身份证明&lt;script&gt;")
                .contains("受理期限照常计算");
    }

    @Test
    void takesInOnlyWhatIsAwaited() {
        assertThat(page(CourseFixture.awaiting()))
                .containsPattern(
                        "id=\"supplement-wanted\"[^>]*>\\s*<option value=\"IDENTITY\">提供身份证明</option>\\s*</select>");
        assertThat(page(CourseFixture.folder(CaseStatus.ACCEPTED)))
                .contains("<span class=\"bar\" id=\"bar-supplement\">没有待提供的材料</span>");
    }

    @Test
    void showsLinksAsTheyReadFromThisSideAndWhereAJoinedMatterGoesOn() {
        assertThat(page(CourseFixture.linked(CaseStatus.JOINED)))
                .contains("本案已并入 371071-SRC-2026-0001，在该案中继续办理。")
                .contains("<span class=\"flag\">并入</span> <a href=\"/desk/cases/" + new UUID(9, 1) + "\">主案</a>")
                .contains("<span class=\"flag\">被重复</span>")
                .contains("再次投诉&lt;b&gt;");
    }

    @Test
    void linksAnotherMatterAboutTheSameRightWithOnePress() {
        var page = page(CourseFixture.linked(CaseStatus.REGISTERED));

        assertThat(page)
                .contains("<input type=\"hidden\" name=\"caseNo\" value=\"371071-SRC-2026-0003\">")
                .contains("aria-label=\"关联 371071-SRC-2026-0003\"")
                .doesNotContain("name=\"caseNo\" value=\"371071-SRC-2026-0002\"")
                .contains("<span class=\"flag\">已关联</span>");
    }

    @Test
    void showsWhatIsStillToBeToldAndWhatIsNotProved() {
        assertThat(page(CourseFixture.told()))
                .contains("尚待告知")
                .contains("<span class=\"light fine\">限 2026-11-02，剩 12 个工作日</span>")
                .contains("依据待核实")
                .contains("仅对实名举报人")
                .contains("没有查到规定的期限")
                .contains("2026-10-24 送达，EMS &lt;1&gt;")
                .contains("尚无送达回证")
                .contains("送达地址确认书：确认书 3 号");
    }

    @Test
    void provesOnlyWhatIsNotProvedYet() {
        assertThat(page(CourseFixture.told()))
                .contains("<option value=\"" + new UUID(10, 3) + "\">处理结果告知 · 电子送达 · 2026-10-21</option>")
                .doesNotContain("<option value=\"" + new UUID(10, 2) + "\">");
        assertThat(page(CourseFixture.folder(CaseStatus.REGISTERED)))
                .contains("id=\"bar-notice\">还没有可以告知的事项</span>")
                .contains("id=\"bar-receipt\">没有待送达的告知</span>");
    }

    @Test
    void lendsNoHandToWhoeverMayOnlyLook() {
        var leader = new Person("李主任", Set.of(Role.LEADER), List.of(), "371071", "officer");
        var view = CasePageView.of(CourseFixture.linked(CaseStatus.REGISTERED), leader, PageFixture.language(Lang.ZH));

        assertThat(PageFixture.casePage(view, Lang.ZH))
                .contains("关联案件")
                .doesNotContain("action=\"/desk/cases/" + CourseFixture.CASE + "/link\"");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void leavesNoWordOpenAndNoFieldWithoutItsLabel(Lang lang) {
        var page = page(lang, CourseFixture.told());

        assertThat(page(lang, CourseFixture.awaiting())).doesNotContain("{");
        assertThat(page(lang, CourseFixture.linked(CaseStatus.ROUTED))).doesNotContain("{");
        assertThat(page).doesNotContain("{");
        assertThat(FIELD.matcher(page).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(page).contains("<label for=\"" + id + "\">"));
        assertThat(ID.matcher(page).results().map(found -> found.group(1))).doesNotHaveDuplicates();
    }

    private String page(CaseFolderView folder) {
        return page(Lang.ZH, folder);
    }

    private String page(Lang lang, CaseFolderView folder) {
        return PageFixture.casePage(CasePageView.of(folder, officer, PageFixture.language(lang)), lang);
    }
}
