package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The question how a matter was handled, from the receipt to the year's figure, each state through axe-core.
@ExtendWith(Product.class)
class SurveyPagesIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final String PORTAL = SYSTEM.url("portal");

    @Test
    void letsWhoeverHoldsTheReceiptAnswerOnce() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer");
                var visitor = browser.visitor(PORTAL)) {
            var matter = registered(officer, "办结后由当事人评价的事项");
            ask(visitor, matter);
            assertThat(visitor.page().locator("#open-survey").count()).isZero();
            withdraw(officer, matter);

            ask(visitor, matter);
            visitor.picture("survey-open").narrow("survey-open");
            visitor.page().click("#open-survey");
            visitor.picture("survey-form").narrow("survey-form");
            assertThat(visitor.text()).contains("一个 Cookie").doesNotContain("不使用 Cookie");
            visitor.fill("comment", "意见先写好").press("do-answer");
            assertThat(text(visitor, "errors")).contains("总体满意度", "是否及时告知");
            assertThat(visitor.page().inputValue("#comment")).isEqualTo("意见先写好");
            visitor.picture("survey-missing");
            visitor.choose("overall", "4").choose("toldInTime", "true").press("do-answer");
            assertThat(text(visitor, "survey")).contains("已收到");
            visitor.picture("survey-answered").narrow("survey-answered");

            officer.open("/desk/cases/" + matter.id() + "/survey");
            assertThat(text(officer, "survey-answer")).contains("4 满意", "意见先写好", "当事人自行评价");
            officer.picture("survey-case-answered").narrow("survey-case-answered");
        }
    }

    @Test
    void writesDownAnAnswerByTelephoneOnceTheProceedingEnded() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer");
                var leader = browser.signIn(PORTAL, "leader")) {
            var matter = registered(officer, "程序办结后电话回访的事项");
            officer.open("/desk/cases/" + matter.id() + "/survey");
            assertThat(text(officer, "survey-standing")).contains("尚未办结");
            assertThat(officer.page().locator("#do-end, #do-record").count()).isZero();
            officer.picture("survey-case-open");

            officer.open("/desk/cases/" + matter.id()).press("do-acceptance");
            officer.open("/desk/cases/" + matter.id() + "/route?way=MEDIATION");
            officer.page().check("input[name=reason][value=BOTH_WILLING]");
            officer.press("do-route");
            officer.open("/desk/cases/" + matter.id() + "/survey")
                    .fill("endedOn", "2001-01-01")
                    .press("do-end");
            assertThat(text(officer, "errors")).contains("办结日期");
            officer.picture("survey-end-wrong").fill("endedOn", "").press("do-end");
            assertThat(text(officer, "said")).contains("已登记办结");
            officer.picture("survey-phone").narrow("survey-phone");

            officer.choose("overall", "2").press("do-record");
            assertThat(text(officer, "errors")).contains("是否及时告知");
            officer.choose("toldInTime", "false").fill("comment", "等得太久").press("do-record");
            assertThat(text(officer, "survey-answer")).contains("2 不满意", "电话回访", "等得太久");

            leader.open("/desk/survey?region=371071&year="
                    + LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear());
            assertThat(text(leader, "survey-label")).contains("不是工作方案目标中的“社会满意度”");
            assertThat(text(leader, "answers")).contains(matter.number(), "等得太久");
            leader.picture("survey-year").narrow("survey-year");
            leader.open("/desk/survey?region=371071&year=2003&lang=en").picture("survey-year-empty-en");
            leader.open("/desk/survey?region=371071&year=1&lang=zh");
            assertThat(text(leader, "year-error")).isNotBlank();
        }
    }

    /// A matter, its number and the code of its receipt.
    private record Matter(String id, String number, String code) {}

    private static Matter registered(Browser.Person officer, String title) {
        officer.open("/desk/cases/new?lang=zh")
                .choose("source", "COMPLAINT")
                .choose("right", "TRADEMARK")
                .fill("title", title)
                .press("do-register");
        var href = officer.page().locator("#open-slip").getAttribute("href");
        officer.page().click("#open-slip");
        return new Matter(
                href.split("/")[3],
                officer.page().locator("#receipt dd").first().innerText(),
                officer.page().locator("#receipt-code").innerText());
    }

    private static void withdraw(Browser.Person officer, Matter matter) {
        officer.open("/desk/cases/" + matter.id());
        officer.step("case-withdrawal")
                .fill("case-withdrawal-reason", "双方已自行和解")
                .press("do-case-withdrawal");
    }

    private static void ask(Browser.Person visitor, Matter matter) {
        visitor.open("/progress")
                .fill("caseNo", matter.number())
                .fill("code", matter.code())
                .press("do-ask");
    }

    private static String text(Browser.Person person, String id) {
        return person.page().locator("#" + id).innerText();
    }
}
