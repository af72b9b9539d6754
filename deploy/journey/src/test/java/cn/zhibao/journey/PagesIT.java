package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Every screen in both languages and on a narrow screen, each through axe-core, each kept as a picture to be looked
/// at.
@ExtendWith(Product.class)
class PagesIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final String PORTAL = SYSTEM.url("portal");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> DESK = List.of(
            "/desk",
            "/desk?tab=route",
            "/desk?tab=verify",
            "/desk?tab=nonsense&status=nonsense",
            "/desk/cases/new",
            "/desk/cases/new?right=nonsense&rightNumber=%00",
            "/desk/imports",
            "/desk/workbooks",
            "/desk/workbooks/" + UUID.randomUUID(),
            "/desk/insight",
            "/desk/insight?region=3710&year=2006",
            "/desk/insight?region=nowhere&year=soon&procedure=none",
            "/desk/cases/" + UUID.randomUUID());

    @Test
    void showsThePublicPagesToAnybody() {
        try (var browser = new Browser()) {
            publish(browser);
            try (var visitor = browser.visitor(PORTAL)) {
                visitor.open("/").picture("home").narrow("home");
                assertThat(visitor.text()).contains("结案率");
                visitor.open("/?lang=en").picture("home-en");
                assertThat(visitor.text()).contains("losure rate");
                visitor.open("/published/371071/" + year()).picture("published").narrow("published");
                assertThat(visitor.text()).contains("威海火炬");
                visitor.open("/published/440402/1999");
                visitor.open("/published/371071/soon");
                visitor.open("/nowhere");
            }
        }
    }

    @Test
    void showsTheDeskInBothLanguagesAndOnANarrowScreen() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            for (var path : DESK) {
                var name = "desk" + path.replaceAll("[^a-z]+", "-");
                officer.open(path).picture(name).narrow(name);
                officer.open(path + (path.contains("?") ? "&" : "?") + "lang=en");
            }
        }
    }

    /// Each page of the desk brings a form token; one tab must not void the form that is being filled in another.
    @Test
    void keepsAFormWhileAnotherTabIsUsed() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            officer.open("/desk/cases/new")
                    .choose("source", "REPORT")
                    .choose("right", "PATENT")
                    .fill("title", "两个窗口同时使用");
            officer.secondTab().open("/desk/cases/new").open("/desk/imports");

            officer.press("do-register");

            assertThat(officer.text()).contains("两个窗口同时使用").doesNotContain("页面已过期");
        }
    }

    @Test
    void leadsFromOneMatterToTheOthersAboutTheSameRight() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            var earlier = aReport(officer, "网店销售侵犯同一专利的钓竿", "ZL200310102344.5");

            officer.open("/desk/cases/new")
                    .choose("source", "REPORT")
                    .choose("channel", "HOTLINE")
                    .choose("right", "PATENT")
                    .fill("rightNumber", "200310102344.6")
                    .fill("title", "展会销售侵犯同一专利的钓竿");
            Office.await(
                    "what is wrong with the number",
                    PATIENCE,
                    () -> hints(officer).contains("校验位应为5"));
            officer.fill("rightNumber", "200310102344.5");
            Office.await("the matter before", PATIENCE, () -> hints(officer).contains("网店销售侵犯同一专利的钓竿"));
            officer.accessible().picture("register-hints").narrow("register-hints");
            officer.fill("rightNumber", "200310102344.6").press("do-register");
            assertThat(officer.page().locator("#errors").innerText()).contains("校验位应为5");
            officer.picture("register-errors");
            officer.fill("rightNumber", "2003 1010 2344.5").press("do-register");

            officer.picture("related").narrow("related");
            assertThat(officer.page().locator("#related").innerText()).contains("网店销售侵犯同一专利的钓竿");
            assertThat(officer.text()).contains("电话、热线").contains("ZL200310102344.5");
            officer.step("refusal");
            assertThat(officer.page().locator("#refusal-ground").innerText())
                    .contains("同一人就同一事项重复提出（依据待核实）")
                    .doesNotContain("生活消费");
            officer.page().click("#related a");
            assertThat(officer.page().url()).contains(earlier);
        }
    }

    private static String hints(Browser.Person officer) {
        return officer.page().locator("#hints").innerText();
    }

    /// Registers a report about a patent; gives the address of its page.
    private static String aReport(Browser.Person officer, String title, String patent) {
        officer.open("/desk/cases/new")
                .choose("source", "REPORT")
                .choose("right", "PATENT")
                .fill("rightNumber", patent)
                .fill("title", title)
                .press("do-register");
        return officer.page().url().replaceFirst("[?#].*", "");
    }

    @Test
    void importsAFileAndNamesItsFaults() {
        var file = "caseNo,procedure,region,right,title,openedOn,dueOn,closedOn,outcome\n"
                + "页面甲,MEDIATION,371071,PATENT,许可费纠纷,2024-01-04,,,\n"
                + "页面乙,MEDIATION,371071,PATENT,<img src=x onerror=alert(1)>,2024-02-30,,,\n";
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            officer.open("/desk/imports").press("do-import");
            assertThat(officer.page().locator("#errors").count())
                    .as("no file chosen")
                    .isOne();

            officer.page()
                    .setInputFiles(
                            "#file", new FilePayload("台账.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
            officer.press("do-import");
            Office.await(
                    "the import",
                    Duration.ofMinutes(1),
                    () -> officer.page().locator("#faults").count() > 0);

            officer.accessible().picture("import").narrow("import");
            assertThat(officer.page().locator("#taken").innerText()).contains("1");
            assertThat(officer.page().locator("#faults").innerText()).contains("openedOn");
        }
    }

    @Test
    void checksAWorkbookAndRegistersWhatPassed() {
        var file = "管辖区域,来源,来源渠道,权利类型,权利编号,案件名称,收到日期\n"
                + "371071,举报,窗口,专利,ZL200310102344.5,页面工作簿甲,2026-11-20\n"
                + "371071,举报,窗口,专利,ZL200310102344.6,<img src=x onerror=alert(1)>,2026年11月20日\n";
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            officer.open("/desk/imports").page().click("#to-workbooks");
            officer.press("do-workbook").accessible();
            assertThat(officer.page().locator("#errors").innerText()).contains("请先选择文件");

            officer.page()
                    .setInputFiles(
                            "#file", new FilePayload("十一月来件.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
            officer.press("do-workbook");
            Office.await(
                    "the check",
                    Duration.ofMinutes(1),
                    () -> officer.page().locator("#decide").count() > 0);
            officer.page().reload();
            officer.accessible().picture("workbook-checked").narrow("workbook-checked");
            assertThat(officer.page().locator("#notes").innerText()).contains("校验位应为5");
            officer.page().selectOption("#field", "title");
            officer.press("apply");
            assertThat(officer.page().locator("#no-notes").count()).isOne();
            officer.press("do-valid");
            Office.await(
                    "the registration",
                    Duration.ofMinutes(1),
                    () -> officer.page().locator("#said").count() > 0);

            officer.page().reload();
            officer.accessible().picture("workbook-done").narrow("workbook-done");
            assertThat(officer.page().locator("#taken").innerText()).contains("1");
            var marked = officer.page().waitForDownload(() -> officer.page().click("#marked"));
            assertThat(marked.suggestedFilename()).contains("十一月来件");
            officer.open("/desk?tab=all").accessible().picture("desk-export");
            var list = officer.page().waitForDownload(() -> officer.page().click("#export-xlsx"));
            assertThat(list.suggestedFilename()).contains("案件").endsWith(".xlsx");
        }
    }

    @Test
    void takesInWhatAnAdministratorHasLookedAt() {
        try (var browser = new Browser();
                var admin = browser.signIn(PORTAL, "admin")) {
            admin.open("/desk/law").picture("law").narrow("law");
            admin.choose("kind", "YEAR").fill("notice", "off | 2027-02-30").press("do-notice");
            assertThat(admin.page().locator("#errors").innerText()).contains("第1行");
            admin.accessible().picture("law-errors");

            admin.choose("kind", "YEAR").fill("notice", """
                    notice | 2027 | 示例〔2026〕1号 | 2026-11-10 | https://example.org/2027
                    off | 2027-01-01 | 2027-01-03 | 元旦 | New Year
                    off | 2027-02-15 | 2027-02-26 | 示例假 | made-up""").press("do-notice");
            admin.accessible().picture("law-preview").narrow("law-preview");
            assertThat(admin.page().locator("#preview").innerText()).contains("正在计算");

            var evidence = "示例规定第三条";
            admin.open("/desk/law")
                    .choose("rule-version", "P-CLOSE@2021-07-15")
                    .fill("rule-evidence", evidence)
                    .press("do-rule");
            admin.press("do-take");
            assertThat(admin.text()).contains("已录入");
            Office.await(
                    "the change in force",
                    Duration.ofMinutes(1),
                    () -> admin.open("/desk/law").text().contains("P-CLOSE：确认，" + evidence));
            admin.accessible().picture("law-taken").open("/desk/law?lang=en");
        }
    }

    private static void publish(Browser browser) {
        try (var publisher = browser.signIn(PORTAL, "publisher")) {
            publisher
                    .open("/desk/insight?region=371071&year=" + year())
                    .press("do-publish")
                    .picture("publish");
        }
    }

    private static int year() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
    }
}
