package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A technical investigator on the screen: entered, found by initials, asked in a case, heard, let go and ended, each
/// state through axe-core.
@ExtendWith(Product.class)
class ExpertPagesIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final String PORTAL = SYSTEM.url("portal");
    private static final String NAME = "欧阳知渔" + System.nanoTime();
    private static final String CONTACT = "0631-5190000";

    @Test
    void asksATechnicalInvestigator() {
        try (var browser = new Browser();
                var approver = browser.signIn(PORTAL, "approver");
                var officer = browser.signIn(PORTAL, "officer");
                var leader = browser.signIn(PORTAL, "leader")) {
            var today = today();
            approver.open("/desk/experts?lang=zh")
                    .fill("name", NAME)
                    .choose("kind", "INVESTIGATOR")
                    .fill("employer", "海岬大学")
                    .fill("contact", CONTACT)
                    .fill("from", today.minusDays(1).toString())
                    .fill("until", today.plusYears(1).toString())
                    .press("do-expert");
            assertThat(text(approver, "errors")).contains("专业领域");
            assertThat(approver.page().inputValue("#name")).isEqualTo(NAME);
            approver.picture("experts-refused");
            approver.page().check("[id='field.MECHANICS']");
            approver.press("do-expert").picture("expert");
            assertThat(text(approver, "notice")).contains("不参与表决", "待核实");
            assertThat(text(approver, "facts")).contains(CONTACT);
            var address = approver.page().url().replace(PORTAL, "").replaceAll("\\?.*", "");
            var id = address.substring(address.lastIndexOf('/') + 1);
            leader.open(address + "?lang=zh");
            assertThat(text(leader, "facts")).contains("海岬大学").doesNotContain(CONTACT);

            officer.open("/desk/experts?lang=zh").fill("find-q", "oyzy").press("do-find");
            assertThat(text(officer, "experts")).contains(NAME);
            officer.picture("experts-found");

            officer.open("/desk/cases/new?lang=zh")
                    .choose("source", "REPORT")
                    .choose("right", "PATENT")
                    .fill("title", "要请技术调查官的案件")
                    .press("do-register");
            var caseAddress = officer.page().url().replace(PORTAL, "").replaceAll("\\?.*", "");
            officer.press("open-experts");
            assertThat(text(officer, "none-asked")).isNotBlank();
            officer.fill("find-q", "oyzy").press("do-find");
            officer.choose("expertId", id)
                    .fill("purpose", "判断被控产品的结构是否相同")
                    .choose("recusal", "CONFLICT")
                    .press("do-ask");
            assertThat(text(officer, "errors")).contains("回避情形");
            assertThat(officer.page().inputValue("#purpose")).isEqualTo("判断被控产品的结构是否相同");
            officer.picture("case-experts-refused");
            officer.choose("recusal", "NO_CONFLICT").press("do-ask").picture("case-experts-asked");
            assertThat(text(officer, "expert-rows")).contains(NAME, "等待意见");

            officer.press("do-opine");
            assertThat(text(officer, "errors")).contains("意见摘要");
            officer.fill("opinion", "结构相同，惟卡扣不同").press("do-opine");
            assertThat(text(officer, "expert-rows")).contains("结构相同，惟卡扣不同", "出具意见");
            officer.narrow("case-experts")
                    .open(caseAddress + "/experts?lang=en")
                    .picture("case-experts-en");
            officer.open(caseAddress + "?lang=zh").picture("case-with-expert");
            assertThat(text(officer, "experts")).contains(NAME);

            leader.open("/desk/experts").picture("experts-figures");
            assertThat(Integer.parseInt(text(leader, "figure-opinions"))).isPositive();
            leader.press("figure-opinions").picture("experts-opinions");
            assertThat(text(leader, "expert-rows")).contains(NAME);

            officer.open(caseAddress + "/experts").press("do-release");
            assertThat(text(officer, "errors")).contains("原因");
            officer.fill("reason", "改请他人").press("do-release").picture("case-experts-released");
            assertThat(text(officer, "expert-rows")).contains("撤回：改请他人");

            approver.open(address).press("do-end");
            assertThat(text(approver, "facts")).contains("提前终止");
            officer.open(caseAddress + "/experts?q=oyzy").picture("case-experts-nobody");
            assertThat(officer.page().locator("option[value='" + id + "']").count())
                    .isZero();
            approver.open("/desk/experts?lang=en").picture("experts-en").narrow("experts");
        }
    }

    private static String text(Browser.Person person, String id) {
        return person.page().locator("#" + id).innerText();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
