package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is alleged in a case, and the matters that are alike, on the screen; each state of it through axe-core.
@ExtendWith(Product.class)
class AllegationPagesIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final String PORTAL = SYSTEM.url("portal");

    @Test
    void showsMattersAlikeWhileOneIsWrittenDownAndCorrectsWhatIsAlleged() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            var mark = Long.toString(System.nanoTime());
            form(officer, "甲举报假冒渔线轮");
            officer.fill("allegation-goods", "金属渔线轮" + mark)
                    .fill("allegation-place", "文化西路" + mark + "号")
                    .fill("allegation-link", "https://shop.example.com/reel?id=" + mark)
                    .fill("allegation-began", "2026-09-01")
                    .fill("allegation-value", "一万")
                    .press("do-register");
            assertThat(text(officer, "errors")).contains("货值金额");
            assertThat(officer.page().inputValue("#allegation-goods")).isEqualTo("金属渔线轮" + mark);
            officer.picture("allegation-errors");
            officer.fill("allegation-value", "12,800.50").press("do-register");
            var path = officer.page().url().replaceFirst("[?#].*", "").substring(PORTAL.length());
            assertThat(text(officer, "facts-allegation")).contains("金属渔线轮" + mark, "12800.50 元", "2026-09-01");
            officer.picture("allegation-case");

            form(officer, "乙也举报");
            officer.fill("allegation-goods", "渔线轮" + mark).fill("allegation-place", "文化西路" + mark);
            officer.page().waitForSelector("#hints li");
            assertThat(text(officer, "hints")).contains("甲举报假冒渔线轮", "同一地点、同类商品");
            officer.picture("allegation-alike").narrow("allegation-alike");

            officer.open(path + "/allegation").picture("allegation-page").narrow("allegation-page");
            officer.fill("allegation-goods", "金属渔线轮、鱼钩" + mark).press("do-allegation");
            assertThat(text(officer, "errors")).contains("更正理由");
            officer.picture("allegation-page-errors");
            officer.fill("allegation-reason", "补充进货单")
                    .fill("allegation-link", "无")
                    .press("do-allegation");
            assertThat(text(officer, "errors")).contains("网址");
            officer.fill("allegation-link", "").press("do-allegation");
            assertThat(text(officer, "allegation")).contains("鱼钩").doesNotContain("shop.example.com");
            assertThat(text(officer, "allegations")).contains("补充进货单", "登记时填写", "shop.example.com");
            officer.picture("allegation-corrected");
            officer.open(path);
            assertThat(text(officer, "timeline")).contains("登记案情");
            officer.open(path + "/allegation?lang=en").picture("allegation-en");
        }
    }

    @Test
    void showsTheSecondOfTwoWhatTheFirstHasSaved() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer");
                var other = browser.signIn(PORTAL, "officer")) {
            form(officer, "两人同时更正案情");
            officer.fill("allegation-goods", "钓箱").press("do-register");
            var path = officer.page().url().replaceFirst("[?#].*", "").substring(PORTAL.length());
            other.open(path + "/allegation");
            officer.open(path + "/allegation")
                    .fill("allegation-goods", "大号钓箱")
                    .fill("allegation-reason", "看清了")
                    .press("do-allegation");

            other.fill("allegation-goods", "小号钓箱")
                    .fill("allegation-reason", "我的更正")
                    .press("do-allegation");

            assertThat(other.page().inputValue("#allegation-goods")).isEqualTo("小号钓箱");
            assertThat(text(other, "allegation")).contains("大号钓箱");
            assertThat(text(other, "errors")).contains("修改");
        }
    }

    private static void form(Browser.Person officer, String title) {
        officer.open("/desk/cases/new")
                .choose("source", "REPORT")
                .choose("right", "TRADEMARK")
                .fill("title", title);
        officer.page().click("#open-allegation");
    }

    private static String text(Browser.Person officer, String id) {
        return officer.page().locator("#" + id).innerText();
    }
}
