package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import java.time.Duration;
import java.util.Arrays;
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
            var matter = path(officer);
            officer.open(matter + "/referrals").press("do-send");
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
                tells(receiver, path(receiver), "接收威海火炬高技术产业开发区发来的线索通报并登记，对方案号 371071-SRC");
            }
            try (var third = browser.signIn(PORTAL, "officer-zhuhai")) {
                third.open("/desk/referrals");
                assertThat(third.text()).doesNotContain(subject);
            }
            officer.open("/desk/referrals?box=out");
            assertThat(officer.text()).contains("371002-SRC");
            tells(officer, matter, "威海市环翠区市场监督管理局接收线索通报，对方案号 371002-SRC");
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

    @Test
    void tellsWhyItCameBack() {
        var subject = "跨区销售侵权海参 " + UUID.randomUUID().toString().substring(0, 8);
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            register(officer);
            var matter = path(officer);
            officer.open(matter + "/referrals");
            fill(officer, "CLUE_NOTICE", "OFFICE-371002", subject);
            officer.press("do-send");
            try (var receiver = browser.signIn(PORTAL, "officer-huancui")) {
                receiver.open(path(officer)).fill("return-reason", "经核查不在本辖区").press("do-return");
            }
            tells(officer, matter, "威海市环翠区市场监督管理局退回线索通报，理由：经核查不在本辖区");
            officer.picture("referral-story").narrow("referral-story");
        }
    }

    @Test
    void handsTheGoodsOverToThePolice() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            register(officer);
            var matter = path(officer);
            officer.open(matter + "/referrals");
            fill(officer, "CRIMINAL_TRANSFER", "POLICE-3710", "涉嫌销售假冒注册商标的商品罪");
            officer.press("do-send");
            var address = path(officer);
            try (var approver = browser.signIn(PORTAL, "approver")) {
                approver.open(address).press("do-approval");
            }
            officer.open(address).press("do-dispatch");
            officer.press("do-receipt");
            officer.fill("forwarding-to", "烟台市公安局")
                    .fill("forwarding-time", "上午")
                    .press("do-forwarding");
            assertThat(text(officer, "errors")).contains("14:30");
            officer.picture("police-errors");
            officer.fill("forwarding-time", "").press("do-forwarding");
            assertThat(text(officer, "state")).contains("公安已转送");
            assertThat(text(officer, "clocks")).contains("T-POLICE-DECIDE", "未见规定");
            officer.picture("police-forwarded").narrow("police-forwarded");
            officer.choose("reply-outcome", "ACCEPTED")
                    .fill("reply-number", "公（经）立字〔2026〕12号")
                    .press("do-reply");
            assertThat(text(officer, "clocks")).contains("T-HANDOVER");
            officer.fill("handover-goods", "茶叶 120 盒").press("do-handover");
            assertThat(text(officer, "errors")).contains("接收人");
            officer.fill("handover-to", "经侦支队 李某").press("do-handover");
            assertThat(text(officer, "state")).contains("物品已移交");
            officer.picture("police-handed-over").narrow("police-handed-over");
            tells(officer, matter, "威海市公安局立案，公（经）立字〔2026〕12号", "公安机关转送烟台市公安局", "向公安机关移交涉案物品");
            officer.open(address + "?lang=en").picture("police-handed-over-en");
        }
    }

    /// The time line follows what was said a moment later.
    private static void tells(Browser.Person person, String matter, String... lines) {
        Office.await("the time line", Duration.ofMinutes(2), () -> {
            person.open(matter);
            return Arrays.stream(lines).allMatch(text(person, "story")::contains);
        });
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
