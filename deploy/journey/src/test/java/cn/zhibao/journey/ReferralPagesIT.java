package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Messages between offices on the screen, from both sides, each page through axe-core.
@ExtendWith(Product.class)
class ReferralPagesIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final String PORTAL = SYSTEM.url("portal");

    @Test
    void bringsAClueToTheOtherOffice() {
        var subject = "跨区销售侵权茶叶 " + UUID.randomUUID().toString().substring(0, 8);
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            register(officer);
            officer.open(path(officer) + "/referrals").press("do-send");
            assertThat(text(officer, "errors")).contains("文种", "对方单位", "事由", "理由", "依据");
            officer.picture("referral-errors");
            fill(officer, "CLUE_NOTICE", "OFFICE-371002", subject);
            officer.fill("dueOn", "2020-01-01").press("do-send");
            assertThat(text(officer, "errors")).contains("约定回复日期");
            assertThat(officer.page().inputValue("#subject")).isEqualTo(subject);
            officer.fill("dueOn", "").press("do-send");
            assertThat(text(officer, "state")).contains("待对方办理");
            officer.picture("referral-sent").narrow("referral-sent");
            officer.open("/desk/referrals?box=out").narrow("referral-out");
            assertThat(officer.text()).contains(subject);

            try (var receiver = browser.signIn(PORTAL, "officer-huancui")) {
                receiver.open("/desk/referrals");
                assertThat(receiver.text()).contains(subject, "371071-SRC");
                receiver.picture("referral-inbox").narrow("referral-inbox");
                receiver.page().waitForNavigation(() -> receiver.page().click("text=" + subject));
                receiver.accessible().press("do-return");
                assertThat(text(receiver, "errors")).contains("理由");
                receiver.press("do-acceptance");
                assertThat(text(receiver, "state")).contains("已接收");
                receiver.picture("referral-accepted");
                receiver.page().waitForNavigation(() -> receiver.page().click("#own-case"));
                assertThat(receiver.page().locator("h1").innerText()).isEqualTo(subject);
            }
            try (var third = browser.signIn(PORTAL, "officer-zhuhai")) {
                third.open("/desk/referrals");
                assertThat(third.text()).doesNotContain(subject);
            }
            officer.open("/desk/referrals?box=out");
            assertThat(officer.text()).contains("371002-SRC");
            officer.open("/desk/referrals?box=out&lang=en").picture("referral-out-en");
        }
    }

    @Test
    void takesASuspectedCrimeToThePolice() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            register(officer);
            officer.open(path(officer) + "/referrals");
            fill(officer, "CRIMINAL_TRANSFER", "POLICE-3710", "涉嫌销售假冒注册商标的商品罪");
            officer.press("do-send");
            assertThat(text(officer, "state")).contains("待审批");
            assertThat(text(officer, "clocks")).contains("T-APPROVE", "自然日", "待核实");
            var address = path(officer);
            try (var approver = browser.signIn(PORTAL, "approver")) {
                approver.open(address).picture("referral-reported").press("do-approval");
                assertThat(text(approver, "state")).contains("待移送");
            }
            officer.open(address).press("do-dispatch");
            officer.press("do-receipt");
            officer.choose("reply-outcome", "RETURNED").press("do-reply");
            assertThat(text(officer, "errors")).contains("理由");
            officer.fill("reply-reason", "未达追诉标准").press("do-reply");
            officer.press("do-reconsideration");
            assertThat(text(officer, "state")).contains("已提请复议");
            officer.picture("referral-police").narrow("referral-police");
            officer.open(address + "?lang=en").picture("referral-police-en");
        }
    }

    private static void register(Browser.Person officer) {
        officer.open("/desk/cases/new")
                .choose("source", "REPORT")
                .choose("right", "TRADEMARK")
                .fill("title", "网店销售侵权茶叶")
                .press("do-register");
    }

    private static void fill(Browser.Person officer, String kind, String partner, String subject) {
        officer.choose("kind", kind)
                .choose("partner", partner)
                .fill("subject", subject)
                .fill("reason", "仓库和发货地均在贵辖区")
                .fill("basis", "执法协作协议");
    }

    private static String path(Browser.Person officer) {
        return officer.page().url().replaceFirst("[?#].*", "").substring(PORTAL.length());
    }

    private static String text(Browser.Person officer, String id) {
        return officer.page().locator("#" + id).innerText();
    }
}
