package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A partner office on the screen: entered, written to while its name is unconfirmed, confirmed, renamed and ended,
/// each
/// state through axe-core.
@ExtendWith(Product.class)
class PartnerPagesIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final String PORTAL = SYSTEM.url("portal");
    private static final String NAME = "威海海关 " + System.nanoTime();

    @Test
    void keepsTheNameOnTheMessageWhateverIsSaidLater() {
        try (var browser = new Browser();
                var approver = browser.signIn(PORTAL, "approver");
                var officer = browser.signIn(PORTAL, "officer")) {
            officer.open("/desk/referrals?lang=zh").press("open-partners");
            assertThat(text(officer, "partners")).contains("青岛海关", "待核实", "系统自带");
            assertThat(officer.page().locator("#partner-form").count()).isZero();

            approver.open("/desk/partners?lang=zh")
                    .choose("kind", "CUSTOMS")
                    .fill("place", "海边")
                    .fill("zh", NAME)
                    .press("do-partner");
            assertThat(text(approver, "errors")).contains("其负责的区域");
            assertThat(approver.page().inputValue("#zh")).isEqualTo(NAME);
            approver.picture("partners-refused");
            approver.fill("place", "3710").fill("contact", "0631-5200000").press("do-partner");
            assertThat(text(approver, "said")).contains("待核实");
            assertThat(text(approver, "facts")).contains(NAME, "待核实", "0631-5200000");
            approver.picture("partner");
            var address = approver.page().url().replace(PORTAL, "").replaceAll("&done=.*", "");
            var code = address.replaceAll(".*/partners/", "").replaceAll("\\?.*", "");

            var caseAddress = registered(officer);
            officer.open(caseAddress + "/referrals");
            assertThat(officer.page()
                            .locator("#partner option[value='" + code + "']")
                            .innerText())
                    .isEqualTo(NAME + "（待核实）");
            officer.choose("kind", "CLUE_NOTICE")
                    .choose("partner", code)
                    .fill("subject", "涉嫌出口侵权渔具")
                    .fill("reason", "货物已报关")
                    .fill("basis", "执法协作协议")
                    .picture("partner-chosen")
                    .press("do-send");
            var message = officer.page().url().replace(PORTAL, "");
            assertThat(text(officer, "facts")).contains(NAME + "（待核实）");

            approver.press("do-confirmation");
            assertThat(text(approver, "errors")).contains("核实依据");
            approver.picture("partner-not-confirmed");
            approver.fill("source", "其官网").press("do-confirmation");
            assertThat(text(approver, "facts")).contains("其官网", "approver");
            approver.fill("zh", "荣成海关 " + NAME).press("do-renaming");
            assertThat(text(approver, "facts")).contains("荣成海关", "待核实");
            approver.picture("partner-renamed").narrow("partner");
            approver.open(address + "&lang=en").picture("partner-en");
            approver.open(address + "&lang=zh").press("do-end");
            assertThat(text(approver, "facts")).contains("停用");
            assertThat(approver.page().locator("#do-end").count()).isZero();
            approver.picture("partner-ended");

            officer.open(message).picture("partner-message");
            assertThat(text(officer, "facts")).contains(NAME + "（待核实）").doesNotContain("荣成海关");
            officer.open(caseAddress + "/referrals");
            assertThat(officer.page()
                            .locator("#partner option[value='" + code + "']")
                            .count())
                    .isZero();
            approver.open("/desk/partners?lang=en").picture("partners-en").narrow("partners");
            assertThat(text(approver, "partners")).contains("荣成海关", "Ended");
        }
    }

    private static String registered(Browser.Person officer) {
        officer.open("/desk/cases/new?lang=zh")
                .choose("source", "REPORT")
                .choose("right", "TRADEMARK")
                .fill("title", "出口的侵权渔具")
                .press("do-register");
        return officer.page().url().replace(PORTAL, "").replaceAll("\\?.*", "");
    }

    private static String text(Browser.Person person, String id) {
        return person.page().locator("#" + id).innerText();
    }
}
