package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A request for help on the screen, from its receipt to its place in the year's count, each state through axe-core.
@ExtendWith(Product.class)
class AidPagesIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final String PORTAL = SYSTEM.url("portal");
    private static final String CODE = "91350100M000100Y43";

    @Test
    void servesARequestAndCountsWhoeverAskedOnce() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            officer.open("/desk/aid").open("/desk/aid/new").press("do-request");
            assertThat(text(officer, "errors")).contains("求助内容");
            asks(officer, "福建某科技有限公司", CODE);
            officer.picture("aid-received").narrow("aid-received");

            officer.fill("service-startedOn", "2026-02-30").press("do-service");
            assertThat(text(officer, "errors")).contains("开始日期");
            officer.fill("service-startedOn", "")
                    .fill("service-expert", "李专家，某大学")
                    .press("do-service");
            assertThat(text(officer, "aid-state")).isEqualTo("援助中");
            officer.choose("closing-outcome", "GUIDED")
                    .fill("closing-text", "已指导提出异议")
                    .press("do-closing");
            assertThat(text(officer, "aid-state")).isEqualTo("已办结");

            asks(officer, "福建某科技有限公司", CODE);
            officer.press("do-service")
                    .choose("closing-outcome", "ANSWERED")
                    .fill("closing-text", "已答复")
                    .press("do-closing");
            asks(officer, "没有代码的商行", "");
            officer.press("do-service")
                    .choose("closing-outcome", "ANSWERED")
                    .fill("closing-text", "已答复")
                    .press("do-closing");

            officer.open("/desk/aid/served?region=371071&year=" + today().getYear());
            assertThat(text(officer, "counted")).contains(CODE);
            assertThat(officer.page()
                            .locator("#counted tbody tr:has-text('" + CODE + "')")
                            .count())
                    .isEqualTo(1);
            assertThat(text(officer, "apart")).contains("没有代码的商行");
            assertThat(text(officer, "served-target")).contains("每年不少于 50 家");
            officer.picture("aid-served").narrow("aid-served");
            officer.open("/desk/aid?lang=en").picture("aid-list-en");
            officer.open("/desk/aid/served?region=371071&year=1&lang=zh");
            assertThat(text(officer, "year-error")).isNotBlank();
        }
    }

    @Test
    void declinesARequestAndLinksItWithACase() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            officer.open("/desk/cases/new?lang=zh")
                    .choose("source", "REPORT")
                    .choose("right", "TRADEMARK")
                    .fill("title", "因求助而登记的案件")
                    .press("do-register");
            var number = officer.page().locator("#case-sub").innerText().split(" · ")[0];
            asks(officer, "转案企业", "");

            officer.step("matter").fill("matter-caseNo", "没有此案").press("do-matter");
            assertThat(text(officer, "errors")).contains("没有这个案号");
            officer.fill("matter-caseNo", number).press("do-matter");
            assertThat(text(officer, "to-case")).isEqualTo(number);
            officer.step("declination").fill("declination-reason", "已转案件办理").press("do-declination");
            assertThat(text(officer, "aid-state")).isEqualTo("不予援助");
            officer.picture("aid-declined");
        }
    }

    private static void asks(Browser.Person officer, String name, String code) {
        officer.open("/desk/aid/new")
                .choose("region", "371071")
                .choose("kind", "ORGANISATION")
                .fill("name", name)
                .fill("creditCode", code)
                .choose("need", "CONSULT")
                .fill("request", "商标被他人抢注")
                .fill("station", "高区工作站")
                .press("do-request");
    }

    private static String text(Browser.Person officer, String id) {
        return officer.page().locator("#" + id).innerText();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
