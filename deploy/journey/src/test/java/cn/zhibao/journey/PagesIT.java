package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
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
            "/desk?tab=claim&pick=page",
            "/desk?tab=held",
            "/desk?tab=recent",
            "/desk?tab=all&counter=overdue",
            "/desk?tab=route",
            "/desk?tab=verify",
            "/desk?tab=nonsense&status=nonsense",
            "/desk/cases/new",
            "/desk/cases/new?right=nonsense&rightNumber=%00",
            "/desk/cases/new?respondent.name=%00&respondent.creditCode=x%27",
            "/desk/search",
            "/desk/search?q=%E6%9D%8E",
            "/desk/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
            "/desk/parties/" + UUID.randomUUID(),
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

    /// The receipt is printed at the counter; at home its address alone leads to how far the matter is.
    @Test
    void letsWhoeverHoldsTheReceiptFollowTheMatter() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer");
                var visitor = browser.visitor(PORTAL)) {
            aReport(officer, "来人反映仿冒商标的渔具", "");
            officer.page().click("#open-slip");
            officer.picture("receipt").narrow("receipt");
            var number = officer.page().locator("#receipt dd").first().innerText();
            var code = officer.page().locator("#receipt-code").innerText();

            visitor.open("/progress").picture("progress").narrow("progress");
            visitor.fill("caseNo", number).fill("code", "AAAAA-AAAAA").press("do-ask");
            assertThat(visitor.text()).contains("没有查到");
            visitor.fill("code", code.toLowerCase(Locale.ROOT)).press("do-ask");
            visitor.picture("progress-found").narrow("progress-found");
            assertThat(visitor.text()).contains("正在核查").doesNotContain("仿冒商标的渔具");
            visitor.open("/progress?lang=en&caseNo=" + number + "&code=" + code);
            assertThat(visitor.text()).contains("being verified");
            visitor.open("/progress?caseNo=%3Cscript%3E&code=");

            officer.page().click("#receipt-renewal summary");
            officer.press("do-renew").picture("receipt-renewed").narrow("receipt-renewed");
            assertThat(officer.text()).contains("原查询码已失效");
            assertThat(officer.page().locator("#receipt-code").innerText()).isNotEqualTo(code);
            visitor.open("/progress?caseNo=" + number + "&code=" + code);
            assertThat(visitor.text()).contains("没有查到");
        }
    }

    /// What was typed is there again on another machine; who writes on both is asked, and nothing is written over.
    @Test
    void keepsADraftOnTheServer() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer");
                var elsewhere = browser.signIn(PORTAL, "officer")) {
            officer.open("/desk/cases/new").choose("source", "REPORT").fill("title", "写了一半的登记");
            Office.await("the draft", PATIENCE, () -> note(officer).contains("上次保存"));

            elsewhere.open("/desk/cases/new").picture("register-drafts").narrow("register-drafts");
            elsewhere.page().click("#drafts a:has-text('写了一半的登记')");
            assertThat(elsewhere.page().inputValue("#title")).isEqualTo("写了一半的登记");
            elsewhere.fill("title", "在另一台电脑上写完");
            Office.await(
                    "the draft from elsewhere",
                    PATIENCE,
                    () -> note(elsewhere).contains("上次保存")
                            && officer.page().inputValue("#title").equals("写了一半的登记"));
            elsewhere.press("keep-draft");

            officer.fill("title", "旧窗口里继续写");
            Office.await("the comparison", PATIENCE, () -> note(officer).contains("另一个窗口"));
            assertThat(note(officer)).contains("在另一台电脑上写完").contains("旧窗口里继续写");
            officer.accessible().picture("register-overtaken").narrow("register-overtaken");
            officer.press("prefer-here");
            assertThat(officer.page().inputValue("#title")).isEqualTo("旧窗口里继续写");

            officer.choose("right", "PATENT").press("do-register");
            assertThat(officer.text()).contains("旧窗口里继续写");
            officer.open("/desk/cases/new");
            assertThat(officer.text()).doesNotContain("旧窗口里继续写");
        }
    }

    private static String note(Browser.Person officer) {
        return officer.page().locator("#draft-note").innerText();
    }

    /// A routine report from the work list to its page, by keys alone. What is counted is every key besides the text.
    @Test
    void registersARoutineReportByTheKeyboardInFewerThanFortyFiveKeys() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            officer.open("/desk/cases/new");
            var keys = officer.page().keyboard();
            var pressed = 0;
            for (var field : List.of("source", "right", "title")) {
                while (!field.equals(officer.page().evaluate("document.activeElement.id"))) {
                    var isSkipLink = "skip".equals(officer.page().evaluate("document.activeElement.className"));
                    keys.press(isSkipLink ? "Enter" : "Tab");
                    pressed++;
                }
                if (!field.equals("title")) {
                    keys.press("ArrowDown");
                    keys.press("ArrowDown");
                    pressed += 2;
                }
            }
            keys.type("按键登记的举报");
            officer.page().waitForNavigation(() -> keys.press("Enter"));

            assertThat(pressed + 1).as("keys besides the text").isLessThan(45);
            assertThat(officer.text()).contains("按键登记的举报").contains("登记");
            System.out.println("keyboard: " + (pressed + 1) + " keys for a routine report");
        }
    }

    /// Two persons stand between a sealed identity and whoever wants to look.
    @Test
    void opensAShieldedReporterToWhoeverAskedWithTheLeaveOfAnother() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer");
                var approver = browser.signIn(PORTAL, "approver")) {
            var matter = aReport(officer, "来电举报仿冒商标的渔网", "").replaceFirst(".*(?=/desk)", "");
            officer.page().click("#open-reporter");
            officer.press("do-shield");
            assertThat(officer.page().locator("#errors").innerText()).contains("至少填写一项");
            officer.picture("reporter-errors");
            officer.fill("name", "令狐雀影").fill("contact", "海滨路二十二号").press("do-shield");
            assertThat(officer.text()).contains("身份已密封").doesNotContain("令狐雀影");
            officer.fill("reason", "须向举报人核实进货渠道").press("do-ask-opening");
            assertThat(officer.text()).contains("待另一人同意");

            approver.open(matter + "/reporter").picture("reporter-approval").narrow("reporter-approval");
            approver.page().waitForNavigation(() -> approver.page().click("#openings button"));
            assertThat(approver.text()).contains("已同意").doesNotContain("令狐雀影");

            officer.open(matter + "/reporter");
            officer.page().waitForNavigation(() -> officer.page().click("#openings button"));
            officer.accessible().picture("reporter-opened").narrow("reporter-opened");
            assertThat(officer.text()).contains("令狐雀影").contains("海滨路二十二号");
            approver.open(matter + "/reporter");
            assertThat(approver.text()).doesNotContain("令狐雀影");
            officer.open(matter);
            assertThat(officer.text()).doesNotContain("令狐雀影");
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

    /// Whom the office knows already shows while the form is filled in; the party leads to its matters, and back.
    @Test
    void registersWithPartiesAndFindsThemAgain() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            aReportOn(officer, "展会销售假冒的海带礼盒", "威海海带坊商贸有限公司", "91371000MA3F001029");
            officer.picture("parties").narrow("parties");
            assertThat(parties(officer)).contains("威海海带坊商贸有限公司", "91371000MA3F001029", "海带王国强");

            officer.open("/desk/cases/new").fill("respondent-creditCode", "91371000ＭＡ３Ｆ００１０２９");
            Office.await(
                    "the party of this code",
                    PATIENCE,
                    () -> officer.page().locator("#party-hints").innerText().contains("在 1 件案件中列为当事人"));
            officer.accessible().picture("party-hints").narrow("party-hints");
            officer.choose("source", "REPORT")
                    .choose("right", "TRADEMARK")
                    .fill("title", "网店销售假冒的海带礼盒")
                    .fill("respondent-name", "威海海带坊商贸有限公司")
                    .fill("respondent-creditCode", "91371000MA3F00102A")
                    .press("do-register");
            assertThat(officer.page().locator("#errors").innerText()).contains("第18位校验位应为9，不是A");
            assertThat(officer.page().inputValue("#respondent-creditCode")).isEqualTo("91371000MA3F00102A");
            officer.picture("party-errors")
                    .fill("respondent-creditCode", "91371000ma3f001029")
                    .press("do-register");

            officer.page().click("#parties a:has-text('海带坊')");
            officer.accessible().picture("party").narrow("party");
            assertThat(officer.text()).contains("重复被投诉", "展会销售假冒的海带礼盒", "网店销售假冒的海带礼盒");
        }
    }

    @Test
    void addsAndRemovesAPartyAndMergesTwo() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            var address = aReportOn(officer, "合并之一", "虾青素作坊甲", "").replace(PORTAL, "");
            aReportOn(officer, "合并之二", "虾青素作坊乙", "");
            officer.open(address).page().click("#open-add-party");
            officer.choose("party-role", "AGENT")
                    .choose("party-kind", "PERSON")
                    .fill("party-name", "代理人周")
                    .fill("party-creditCode", "91371000MA3F001029")
                    .press("do-add-party");
            assertThat(officer.page().locator("#errors").innerText()).contains("个人没有统一社会信用代码");
            officer.picture("party-form").fill("party-creditCode", "").press("do-add-party");
            assertThat(parties(officer)).contains("代理人周");
            officer.page()
                    .waitForNavigation(() -> officer.page()
                            .locator("#parties li:has-text('代理人周') button")
                            .click());
            officer.accessible();
            assertThat(parties(officer)).doesNotContain("代理人周");

            officer.page().click("#parties a:has-text('虾青素')");
            officer.fill("merge-reason", "同一经营场所").press("do-merge");
            officer.picture("party-merged");
            assertThat(officer.text()).contains("已并入另一当事人", "同一经营场所");
            officer.press("do-separate");
            assertThat(officer.text()).contains("合并已撤销");
        }
    }

    @Test
    void findsFromTheKeyboardWhatIsRemembered() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            aReportOn(officer, "销售假冒的牡蛎礼盒", "威海牡蛎坊商贸有限公司", "");
            officer.page().locator("h1").click();

            officer.page().keyboard().press("/");
            officer.page().keyboard().type("whml");
            officer.page().waitForNavigation(() -> officer.page().keyboard().press("Enter"));
            officer.accessible();
            assertThat(officer.page().locator("#found-parties").innerText()).contains("威海牡蛎坊商贸有限公司");

            officer.fill("term", "牡蛎").press("do-search").picture("search").narrow("search");
            assertThat(officer.page().locator("#found-titles").innerText()).contains("销售假冒的牡蛎礼盒");
            officer.fill("term", "没有这样的案件").press("do-search").picture("search-nothing");
            assertThat(officer.text()).contains("没有找到");
        }
    }

    /// Registers a report about somebody; gives the address of its page.
    private static String aReportOn(Browser.Person officer, String title, String respondent, String code) {
        officer.open("/desk/cases/new")
                .choose("source", "REPORT")
                .choose("right", "TRADEMARK")
                .fill("title", title)
                .fill("respondent-name", respondent)
                .fill("respondent-creditCode", code);
        officer.page().click("#block-complainant summary");
        officer.fill("complainant-name", "海带王国强")
                .fill("complainant-phone", "13800005555")
                .press("do-register");
        return officer.page().url().replaceFirst("[?#].*", "");
    }

    private static String parties(Browser.Person officer) {
        return officer.page().locator("#parties").innerText();
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
