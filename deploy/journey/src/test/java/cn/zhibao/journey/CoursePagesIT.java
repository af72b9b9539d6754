package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The course of a matter in the register on the screen, each state of it through axe-core.
@ExtendWith(Product.class)
class CoursePagesIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final String PORTAL = SYSTEM.url("portal");
    private static final String RIGHT = "58391027";

    @Test
    void walksTheCourseOfAComplaint() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            var lead = aComplaint(officer, "网店销售侵权茶叶，首次投诉");
            var number = officer.page().locator("#case-sub").innerText().split(" · ")[0];
            aComplaint(officer, "网店销售侵权茶叶，再次投诉");

            officer.page().waitForNavigation(() -> officer.page().click("#related button"));
            officer.accessible();
            assertThat(text(officer, "links")).contains(number);
            assertThat(text(officer, "related")).contains("已关联");

            officer.step("supplement-request")
                    .choose("supplement-request-wanted", "IDENTITY")
                    .fill("supplement-request-request", "请提供身份证明")
                    .fill("supplement-request-dueOn", "2026-02-30")
                    .press("do-supplement-request");
            assertThat(text(officer, "errors")).contains("提供期限");
            officer.picture("course-errors")
                    .fill("supplement-request-dueOn", today().plusDays(5).toString())
                    .press("do-supplement-request");
            assertThat(text(officer, "case-awaited")).contains("待提供身份证明");
            officer.picture("course-awaiting").narrow("course-awaiting");

            officer.step("refusal").choose("refusal-ground", "IDENTITY").press("do-refusal");
            assertThat(text(officer, "errors")).contains("期限未到");

            officer.step("supplement").fill("supplement-answer", "身份证复印件").press("do-supplement");
            assertThat(officer.page().locator("#case-awaited").count()).isZero();

            officer.press("do-acceptance");
            assertThat(text(officer, "owed")).contains("受理告知");
            officer.step("notice").choose("notice-mode", "ELECTRONIC").press("do-notice");
            assertThat(text(officer, "errors")).contains("送达地址确认书");
            officer.choose("notice-mode", "POSTAL").press("do-notice");
            officer.step("receipt").fill("receipt-receipt", "EMS 1234567890123").press("do-receipt");
            assertThat(text(officer, "given")).contains("EMS 1234567890123");

            officer.step("link")
                    .choose("link-kind", "JOINED")
                    .fill("link-caseNo", number)
                    .press("do-link");
            assertThat(text(officer, "joined")).contains(number);
            officer.picture("course-joined").narrow("course-joined");
            officer.open(path(officer) + "?lang=en").picture("course-joined-en");

            officer.open(lead + "?lang=zh");
            officer.step("case-withdrawal")
                    .fill("case-withdrawal-reason", "已和解")
                    .press("do-case-withdrawal");
            assertThat(text(officer, "errors")).contains("有案件并入本案");
            officer.picture("course-lead");
        }
    }

    @Test
    void takesAMatterBack() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            aComplaint(officer, "网店销售侵权茶具");

            officer.step("case-withdrawal").press("do-case-withdrawal");
            assertThat(text(officer, "errors")).contains("撤回理由");
            officer.fill("case-withdrawal-reason", "双方已自行和解").press("do-case-withdrawal");

            assertThat(text(officer, "withdrawal")).contains("双方已自行和解");
            officer.picture("course-withdrawn").narrow("course-withdrawn");
        }
    }

    private static String aComplaint(Browser.Person officer, String title) {
        officer.open("/desk/cases/new")
                .choose("source", "COMPLAINT")
                .choose("right", "TRADEMARK")
                .fill("rightNumber", RIGHT)
                .fill("title", title)
                .press("do-register");
        return path(officer);
    }

    private static String path(Browser.Person officer) {
        return officer.page().url().replaceFirst("[?#].*", "").substring(PORTAL.length());
    }

    private static String text(Browser.Person officer, String id) {
        return officer.page().locator("#" + id).innerText();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
