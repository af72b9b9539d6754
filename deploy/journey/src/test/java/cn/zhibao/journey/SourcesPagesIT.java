package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The sources of a case on the screen, each state of it through axe-core.
@ExtendWith(Product.class)
class SourcesPagesIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final String PORTAL = SYSTEM.url("portal");

    @Test
    void attachesSourcesAndTakesOneBack() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            var number = Long.toString(System.nanoTime());
            var first = matter(officer, "REPORT", "7302001");
            var second = matter(officer, "REPORT", "7302001");
            officer.open(first);
            assertThat(text(officer, "sources")).contains("举报", "登记时的来源");

            officer.open(first + "/sources").picture("sources-first").narrow("sources-first");
            officer.fill("source-number", number).press("do-attach");
            assertThat(text(officer, "errors")).contains("来源渠道", "补充了什么");
            assertThat(officer.page().inputValue("#source-number")).isEqualTo(number);
            officer.picture("sources-errors");
            fill(officer, "TRANSFER_IN", "DEPARTMENT", number)
                    .fill("source-sender", "市公安局")
                    .press("do-attach");
            assertThat(text(officer, "source-rows")).contains("其他部门移送", number, "来自市公安局", "另有仓库一处");

            fill(officer.open(second + "/sources"), "TRANSFER_IN", "DEPARTMENT", number)
                    .press("do-attach");
            assertThat(text(officer, "errors")).contains("已在案件");
            officer.picture("sources-elsewhere").narrow("sources-elsewhere");
            officer.choose("source-knowingly", "true").press("do-attach");
            assertThat(text(officer, "source-rows")).contains(number);

            go(officer, officer.page().locator("#source-rows a.btn").last());
            officer.press("do-take-back");
            assertThat(text(officer, "errors")).contains("撤回原因");
            officer.fill("take-back-reason", "录到了别的案件").press("do-take-back");
            assertThat(text(officer, "source-rows")).contains("录到了别的案件");
            officer.picture("sources-taken-back").narrow("sources-taken-back");
            officer.open(second);
            assertThat(text(officer, "sources")).contains("录到了别的案件");
            officer.picture("sources-case");

            officer.open("/desk/search?q=" + number);
            assertThat(text(officer, "found-sources")).contains("来源多件");
            officer.open(first + "/sources?lang=en").picture("sources-en");
        }
    }

    /// What is typed goes to the matter that is there already; its draft is thrown away only then.
    @Test
    void attachesARegistrationToTheMatterThatIsThere() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            var number = "73" + System.nanoTime() % 10_000_000;
            var first = matter(officer, "REPORT", number);
            typed(officer, number, "又来一封信");
            go(officer, officer.page().locator("#hints button").first());
            assertThat(officer.page().url()).endsWith(first + "/sources/form");
            assertThat(text(officer, "instead")).contains("附加成功后草稿才会删除");
            assertThat(officer.page().inputValue("#source-note")).isEqualTo("又来一封信");
            assertThat(officer.page().inputValue("#source-source")).isEqualTo("ASSIGNED");
            officer.picture("sources-instead").narrow("sources-instead");

            go(officer, officer.page().locator("#instead a"));
            assertThat(officer.page().inputValue("#title")).isEqualTo("又来一封信");
            go(officer, officer.page().locator("#hints button").first());
            var draft = officer.page().locator("#instead a").getAttribute("href");
            officer.choose("source-channel", "LETTER").press("do-attach");
            assertThat(text(officer, "source-rows")).contains("上级交办", "又来一封信");
            assertThat(officer.page().request().get(PORTAL + draft).status()).isEqualTo(404);
        }
    }

    /// A complaint of somebody else is not swallowed: it becomes a matter with clocks of its own, linked with the
    /// first.
    @Test
    void leadsAComplaintOfSomebodyElseToARegistrationOfItsOwn() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            var first = matter(officer, "COMPLAINT", "");
            fill(officer.open(first + "/sources"), "COMPLAINT", "LETTER", "").press("do-attach");
            assertThat(text(officer, "errors")).contains("投诉人自己补充");

            officer.press("do-own");
            assertThat(officer.page().inputValue("#relatedTo")).isNotBlank();
            officer.picture("register-related");
            officer.fill("title", "另一人的投诉").press("do-register");
            assertThat(text(officer, "links")).contains("来源多件");
            assertThat(text(officer, "clocks")).contains("受理");
        }
    }

    /// An order of the hotline comes to two windows: the second is told, and registers it only knowingly. Its sender is
    /// asked for where an office sends.
    @Test
    void registersAnOrderOfTheHotlineOnceUnlessKnowingly() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            var number = "GD-" + System.nanoTime();
            officer.open("/desk/cases/new").choose("source", "REPORT");
            assertThat(officer.page().locator("#sender").isVisible()).isFalse();
            officer.choose("source", "TRANSFER_IN");
            assertThat(officer.page().locator("#sender").isVisible()).isTrue();
            officer.accessible();
            order(officer, number, "").fill("sender", "市文化和旅游局").press("do-register");
            assertThat(text(officer, "errors")).contains("请选择来源渠道");
            assertThat(officer.page().inputValue("#sourceNumber")).isEqualTo(number);
            officer.picture("register-channel-missing");
            officer.choose("channel", "HOTLINE").press("do-register");
            assertThat(text(officer, "sources")).contains(number, "来自市文化和旅游局");

            order(officer.open("/desk/cases/new"), number, "HOTLINE");
            officer.page().locator("#hints button").first().waitFor();
            assertThat(text(officer, "hints")).contains("同一来文号");
            officer.picture("register-number-hint").press("do-register");
            assertThat(text(officer, "errors")).contains("已在案件");
            officer.picture("register-number-known").narrow("register-number-known");
            officer.choose("knowingly", "true").press("do-register");
            assertThat(text(officer, "sources")).contains(number);
            corrects(officer, number);

            officer.open("/desk/search?q=" + number);
            assertThat(officer.page().locator("#found-sources li").count()).isEqualTo(2);
            officer.open("/desk/cases/new?lang=en").picture("register-en");
        }
    }

    /// A number that was mistyped is put right where it stands, and the wrong one stays readable beside it.
    private static void corrects(Browser.Person officer, String number) {
        var matter = officer.page().url().replaceFirst("[?#].*", "").substring(PORTAL.length());
        officer.open(matter + "/sources");
        go(officer, officer.page().locator("#source-rows a.btn").first());
        assertThat(officer.page().inputValue("#correct-sourceNumber")).isEqualTo(number);
        officer.picture("sources-correct").narrow("sources-correct");
        officer.fill("correct-sourceNumber", number + "-2").press("do-correct");
        assertThat(text(officer, "errors")).contains("更正原因");
        assertThat(officer.page().inputValue("#correct-sourceNumber")).isEqualTo(number + "-2");
        officer.picture("sources-correct-errors");
        officer.fill("correct-reason", "漏录一位").press("do-correct");
        assertThat(text(officer, "source-rows")).contains(number + "-2", "已更正", "漏录一位");
        officer.picture("sources-corrected").narrow("sources-corrected");
        officer.open(matter + "/sources?correct=true")
                .fill("correct-sourceNumber", number)
                .fill("correct-reason", "原来的没错")
                .press("do-correct");
        assertThat(text(officer, "errors")).contains("已在案件");
        officer.choose("correct-knowingly", "true").press("do-correct");
        assertThat(text(officer, "source-rows")).contains("原来的没错");
    }

    private static Browser.Person order(Browser.Person officer, String number, String channel) {
        return officer.choose("source", "TRANSFER_IN")
                .choose("channel", channel)
                .choose("right", "TRADEMARK")
                .fill("title", "来源多件")
                .fill("sourceNumber", number);
    }

    private static void go(Browser.Person officer, Locator to) {
        officer.page().waitForNavigation(to::click);
        officer.accessible();
    }

    private static Browser.Person fill(Browser.Person officer, String source, String channel, String number) {
        return officer.choose("source-source", source)
                .choose("source-channel", channel)
                .fill("source-number", number)
                .fill("source-note", "另有仓库一处");
    }

    private static void typed(Browser.Person officer, String number, String title) {
        officer.open("/desk/cases/new")
                .choose("source", "ASSIGNED")
                .choose("right", "TRADEMARK")
                .fill("title", title)
                .fill("rightNumber", number);
        officer.page().locator("#hints button").first().waitFor();
    }

    private static String matter(Browser.Person officer, String source, String number) {
        officer.open("/desk/cases/new")
                .choose("source", source)
                .choose("right", "TRADEMARK")
                .fill("rightNumber", number)
                .fill("title", "来源多件")
                .press("do-register");
        return officer.page().url().replaceFirst("[?#].*", "").substring(PORTAL.length());
    }

    private static String text(Browser.Person officer, String id) {
        return officer.page().locator("#" + id).innerText();
    }
}
