package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The rights of a case and its routing by reasons on the screen, each state of it through axe-core.
@ExtendWith(Product.class)
class RightsPagesIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final String PORTAL = SYSTEM.url("portal");

    @Test
    void writesRightsDownAndRoutesByReasons() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            var path = aPatentMatter(officer);
            officer.open(path + "/rights").picture("rights-empty").narrow("rights-empty");
            officer.fill("right-name", "钓竿").press("do-right");
            assertThat(text(officer, "rights")).contains("钓竿", "发明", "登记时的权利");

            officer.choose("right-kind", "GEOGRAPHIC_INDICATION");
            assertThat(officer.page().isVisible("#right-product")).isTrue();
            assertThat(officer.page().isVisible("#right-classes")).isFalse();
            officer.fill("right-product", "威海刺参").choose("right-kind", "TRADEMARK");
            assertThat(officer.page().isVisible("#right-product"))
                    .as("what is written in it would be sent")
                    .isTrue();
            officer.fill("right-product", "")
                    .choose("right-kind", "TRADEMARK")
                    .fill("right-name", "海岬")
                    .fill("right-rightNumber", "7301001")
                    .fill("right-classes", "46")
                    .press("do-right");
            assertThat(text(officer, "errors")).contains("1至45");
            assertThat(officer.page().inputValue("#right-name")).isEqualTo("海岬");
            officer.picture("rights-errors");
            officer.fill("right-classes", "9、35")
                    .fill("right-validTo", "2020-01-01")
                    .press("do-right");
            assertThat(text(officer, "rights")).contains("海岬", "第9、35类", "收到之日已过有效期");

            officer.page().locator("#rights a.btn").last().click();
            officer.fill("right-classes", "9").press("do-right");
            assertThat(text(officer, "errors")).contains("原因");
            officer.fill("right-reason", "类别录错").press("do-right");
            assertThat(text(officer, "former-rights")).contains("类别录错");
            officer.picture("rights-corrected").narrow("rights-corrected");

            officer.open(path).press("do-acceptance");
            officer.open(path + "/route").picture("route-ways");
            officer.open(path + "/route?way=ADJUDICATION").press("do-route");
            assertThat(text(officer, "errors")).contains("选择分办情形");
            officer.picture("route-errors").narrow("route-errors");
            officer.page().check("input[value=STOP_INFRINGEMENT]");
            for (var box : officer.page().locator("input[name^=answer-]").all()) {
                box.check();
            }
            for (var box : officer.page().locator("input[name=fast]").all()) {
                box.check();
            }
            officer.press("do-route");
            assertThat(text(officer, "rights")).contains("钓竿", "海岬");
            officer.picture("rights-case");

            officer.open("/desk?tab=recent&fast=on");
            assertThat(text(officer, "worklist")).contains("快速");
            officer.picture("worklist-fast");
            officer.open(path + "/rights?lang=en").picture("rights-en");
        }
    }

    @Test
    void asksForEachConditionOfAPenalty() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            var path = aPatentMatter(officer);
            officer.press("do-acceptance");

            officer.open(path + "/route?way=PENALTY");
            officer.page().check("input[value=COUNTERFEIT_PATENT]");
            for (var box : officer.page().locator("input[value=UNCLEAR]").all()) {
                box.check();
            }
            officer.page().check("input[name=answer-OWN_JURISDICTION][value=NO]");
            officer.press("do-route");
            assertThat(text(officer, "errors")).contains("属于本部门管辖");
            officer.picture("route-penalty").narrow("route-penalty");
            officer.page().check("input[name=answer-OWN_JURISDICTION][value=YES]");
            officer.press("do-route");
            assertThat(officer.page().url()).contains("done=routing");
        }
    }

    private static String aPatentMatter(Browser.Person officer) {
        officer.open("/desk/cases/new")
                .choose("source", "RIGHT_HOLDER")
                .choose("right", "PATENT")
                .fill("rightNumber", "200310102344.5")
                .fill("title", "钓竿专利侵权纠纷")
                .press("do-register");
        return officer.page().url().replaceFirst("[?#].*", "").substring(PORTAL.length());
    }

    private static String text(Browser.Person officer, String id) {
        return officer.page().locator("#" + id).innerText();
    }
}
