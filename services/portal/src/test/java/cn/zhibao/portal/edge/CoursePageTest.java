package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.steps.CaseStatus;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The case page along the course of a matter in the register.
class CoursePageTest {

    private final Person officer = new Person("王建国", Set.of(Role.OFFICER), List.of(), "371071");

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
            names = {"ROUTED", "REFUSED", "WITHDRAWN", "IMPORTED"})
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

    private String page(CaseFolderView folder) {
        return page(Lang.ZH, folder);
    }

    private String page(Lang lang, CaseFolderView folder) {
        return PageFixture.casePage(CasePageView.of(folder, officer, PageFixture.language(lang)), lang);
    }
}
