package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who is competent for a matter on the screen, and a dispute over it, each state of it through axe-core.
@ExtendWith(Product.class)
class JurisdictionPagesIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final String PORTAL = SYSTEM.url("portal");

    @Test
    void suggestsWhileTheFormIsFilledInAndWalksADisputeToItsDesignation() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            officer.open("/desk/cases/new")
                    .choose("source", "REPORT")
                    .choose("right", "TRADEMARK")
                    .fill("title", "平台内店铺销售侵权茶具");
            officer.page().click("#open-competence");
            officer.choose("competence-trader", "IN_PLATFORM").fill("competence-traderPlace", "440402");
            Office.await(
                    "the suggestion",
                    Duration.ofSeconds(30),
                    () -> text(officer, "advice").contains("珠海市香洲区"));
            officer.accessible().picture("jurisdiction-form").narrow("jurisdiction-form");

            officer.fill("competence-actPlace", "威海").press("do-register");
            assertThat(text(officer, "errors")).contains("行政区划代码");
            officer.picture("jurisdiction-form-errors")
                    .fill("competence-actPlace", "371002")
                    .press("do-register");

            assertThat(text(officer, "jurisdiction")).contains("建议：由 珠海市香洲区 440402 管辖", "依据仅据二手资料", "环翠区 371002");
            officer.picture("jurisdiction-suggested").narrow("jurisdiction-suggested");

            step(officer, "competence-facts")
                    .fill("competence-facts-traderPlace", "371002")
                    .press("do-competence-facts");
            assertThat(text(officer, "errors")).contains("理由");
            officer.fill("competence-facts-reason", "平台答复实际经营地在环翠区").press("do-competence-facts");
            assertThat(text(officer, "advice-outcome")).contains("环翠区 371002");

            step(officer, "competence-dispute")
                    .fill("competence-dispute-other", "威海市环翠区市场监督管理局")
                    .fill("competence-dispute-otherRegion", "371002")
                    .fill("competence-dispute-reason", "双方都认为没有管辖权")
                    .press("do-competence-dispute");
            assertThat(text(officer, "contested")).contains("协商中");
            assertThat(text(officer, "clocks")).contains("管辖争议协商", "依据待核实", "P-JURISDICTION");
            officer.picture("jurisdiction-negotiating").narrow("jurisdiction-negotiating");

            step(officer, "competence-report")
                    .fill("competence-report-report", "协商三次未达成一致")
                    .press("do-competence-report");
            assertThat(text(officer, "disputes")).contains("报请 威海市 3710 指定");

            step(officer, "designation")
                    .fill("designation-office", "威海火炬高技术产业开发区市场监督管理局")
                    .fill("designation-region", "440402")
                    .fill("designation-document", "威市监指管〔2026〕7号")
                    .press("do-designation");
            assertThat(text(officer, "errors")).contains("共同的上一级");
            officer.fill("designation-region", "371071").press("do-designation");
            assertThat(text(officer, "disputes")).contains("威市监指管〔2026〕7号", "由本机关继续办理");
            Office.await("the story", Duration.ofMinutes(2), () -> {
                officer.page().reload();
                return text(officer, "story").contains("指定由 威海火炬高技术产业开发区 371071 的机关管辖");
            });
            officer.accessible().picture("jurisdiction-designated");
            officer.open(path(officer) + "?lang=en").picture("jurisdiction-designated-en");
        }
    }

    @Test
    void suggestsWithoutScriptsOnceTheDraftIsKept() {
        try (var browser = new Browser();
                var officer = browser.signInWithoutScripts(PORTAL, "officer")) {
            officer.page()
                    .navigate(PORTAL + "/desk/cases/new?source=COMPLAINT&right=TRADEMARK&region=371071"
                            + "&competence.traderPlace=371071");
            assertThat(text(officer, "advice")).contains("由本机关管辖", "待核实");

            officer.fill("competence-traderPlace", "371002").fill("title", "店铺销售侵权茶叶");
            officer.page().waitForNavigation(() -> officer.page().click("#keep-draft"));
            assertThat(text(officer, "advice")).contains("环翠区 371002");
        }
    }

    /// Opens a step in the group about competence.
    private static Browser.Person step(Browser.Person officer, String code) {
        if (officer.page().locator("#competence-steps:not([open])").count() > 0) {
            officer.page().click("#open-competence-steps");
        }
        return officer.step(code);
    }

    private static String path(Browser.Person officer) {
        return officer.page().url().replaceFirst("[?#].*", "").substring(PORTAL.length());
    }

    private static String text(Browser.Person officer, String id) {
        return officer.page().locator("#" + id).innerText();
    }
}
