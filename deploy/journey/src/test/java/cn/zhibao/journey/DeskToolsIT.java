package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.Browser.Person;
import cn.zhibao.local.LocalSystem;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What makes a long day at the desk short: views kept by name, a selection over pages, the keys, what stands out about
/// a case, word of what comes in, and rules that say who is next. Every page passes axe-core.
@ExtendWith(Product.class)
class DeskToolsIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final String PORTAL = SYSTEM.url("portal");
    private static final Office OFFICER = new Office(SYSTEM, "officer");
    private static final Office COLLEAGUE = new Office(SYSTEM, "officer-yu");

    @Test
    void keepsAViewByNameAndSharesItWithTheOffice() {
        var name = "超期 " + UUID.randomUUID().toString().substring(0, 8);
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            officer.open("/desk?tab=all&status=REGISTERED&counter=new&size=50").press("save-this");
            officer.press("do-save-view");
            assertThat(officer.page().locator("#errors").innerText()).contains("名称");
            officer.fill("name", name)
                    .choose("shared", "office")
                    .picture("view-save")
                    .press("do-save-view");

            assertThat(officer.page().url()).endsWith("/desk?tab=all&status=REGISTERED&counter=new&size=50");
            assertThat(officer.page().locator("#saved-views a[aria-current]").innerText())
                    .isEqualTo(name);
            officer.picture("desk-views").narrow("desk-views");
            officer.press("save-this").fill("name", name).press("do-save-view");
            assertThat(officer.page().locator("#errors").innerText()).contains("同名");
            assertThat(officer.page().inputValue("#name")).isEqualTo(name);
            officer.picture("view-taken");
        }
        try (var browser = new Browser();
                var approver = browser.signIn(PORTAL, "approver")) {
            approver.open("/desk");
            approver.page().waitForNavigation(() -> approver.page().click("#saved-views a:has-text('" + name + "')"));
            assertThat(approver.page().locator("#only").innerText()).contains("本周新收");
            approver.open("/desk/views").picture("views").narrow("views");
            approver.page().waitForNavigation(() -> approver.page().click("button[aria-label='删除 " + name + "']"));
            assertThat(approver.accessible().text()).contains("已删除常用视图").doesNotContain(name);
        }
    }

    /// Without a script in the browser: the boxes of two pages are one selection, which lives in the address.
    @Test
    void keepsASelectionOverTwoPagesWithoutScripts() {
        var ids = IntStream.range(0, 41).mapToObj(at -> registered("跨页" + at)).toList();
        OFFICER.change("case-intake", "/cases/" + ids.get(40) + "/claim", 1, "");
        try (var browser = new Browser();
                var officer = browser.signInWithoutScripts(PORTAL, "officer")) {
            officer.page().navigate(PORTAL + "/desk?tab=all&pick=page");
            officer.page().waitForNavigation(() -> officer.page().click("#next-page"));
            assertThat(officer.page().locator("#picked").innerText()).contains("已选 20 件，其中 20 件在其他页");
            for (var at = 0; at < 17; at++) {
                officer.page()
                        .locator("input[name=case][type=checkbox]")
                        .nth(at)
                        .check();
            }
            officer.page().waitForNavigation(() -> officer.page().click("#first-page"));
            assertThat(officer.page().locator("#picked").innerText()).contains("已选 37 件，其中 17 件在其他页");
            officer.page().reload();
            assertThat(officer.page().locator("#picked").innerText()).contains("已选 37 件");
            officer.picture("desk-selected");

            officer.page().waitForNavigation(() -> officer.page().click("#bulk-claim"));
            assertThat(officer.page().locator("#counts").innerText())
                    .contains("将办理 36 件")
                    .contains("跳过 1 件");
            assertThat(officer.page().locator("#skipped").innerText()).contains("已有承办人");
            officer.page().waitForNavigation(() -> officer.page().click("#do-bulk"));
            assertThat(officer.text()).contains("已办 36 件，跳过 1 件");
            assertThat(officer.page().locator("#back").getAttribute("href")).doesNotContain("picked");
        }
    }

    @Test
    void countsTheSelectionAtOnceAndAssignsByKey() {
        COLLEAGUE.post("case-intake", "/officers", "application/json", HttpRequest.BodyPublishers.noBody());
        registered("按键甲");
        registered("按键乙");
        try (var browser = new Browser();
                var approver = browser.signIn(PORTAL, "approver")) {
            approver.open("/desk?tab=claim");
            var page = approver.page();
            var keyboard = page.keyboard();
            keyboard.press("?");
            assertThat(page.locator("#keys[open]").count()).isOne();
            approver.accessible().picture("desk-keys");
            keyboard.press("j");
            assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')"))
                    .asString()
                    .startsWith("第1行，")
                    .contains("，环节 ");
            keyboard.press("x");
            keyboard.press("j");
            assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')"))
                    .asString()
                    .startsWith("第2行，");
            keyboard.press("k");
            assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')"))
                    .asString()
                    .startsWith("第1行，");
            assertThat(page.locator("#picked").innerText()).isEqualTo("已选 1 件");
            page.waitForNavigation(() -> keyboard.press("a"));
            assertThat(page.locator("#counts").innerText()).contains("将办理 1 件");
            approver.accessible().press("back-to-list");
            keyboard.press("/");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("find");
        }
    }

    @Test
    void tellsOfWhatComesInAndMovesNoRow() {
        registered("在场");
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            officer.open("/desk?tab=claim");
            var before = officer.page().locator("#worklist").innerText();
            assertThat(officer.page().locator("#news").isVisible()).isFalse();
            COLLEAGUE.post("case-intake", "/cases", "application/json", matter("新来甲"));
            COLLEAGUE.post("case-intake", "/cases", "application/json", matter("新来乙"));

            officer.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");

            Office.await(
                    "the news",
                    Duration.ofSeconds(20),
                    () -> officer.page().locator("#news").isVisible());
            assertThat(officer.page().locator("#news").innerText())
                    .contains("有 2 件新待办")
                    .contains("刷新");
            assertThat(officer.page().locator("#worklist").innerText()).isEqualTo(before);
            officer.accessible().picture("desk-news");
            officer.page().waitForNavigation(() -> officer.page().click("#news a"));
            assertThat(officer.text()).contains("新来甲").contains("新来乙");
            assertThat(officer.page().locator("#news").isVisible()).isFalse();
        }
    }

    @Test
    void marksInTheListWhereOneRightHasManyRespondents() {
        var number = String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 90_000_000));
        var first = about(number, "成群一店");
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            assertThat(officer.open("/desk?tab=claim").page().innerText(lineOf(first)))
                    .doesNotContain("可能群体侵权");
            about(number, "成群二店");
            about(number, "成群三店");
            assertThat(officer.open("/desk?tab=claim").page().innerText(lineOf(first)))
                    .contains("可能群体侵权");
            officer.accessible().picture("desk-signs").narrow("desk-signs");
        }
    }

    private static String lineOf(String matter) {
        return "#worklist tr:has(a[href='/desk/cases/" + matter + "'])";
    }

    @Test
    void proposesByRuleWithItsReasons() {
        OFFICER.post("case-intake", "/officers", "application/json", HttpRequest.BodyPublishers.noBody());
        COLLEAGUE.post("case-intake", "/officers", "application/json", HttpRequest.BodyPublishers.noBody());
        var word = "轮" + UUID.randomUUID().toString().substring(0, 8);
        try (var browser = new Browser();
                var approver = browser.signIn(PORTAL, "approver")) {
            approver.open("/desk/distribution").press("do-rule");
            assertThat(approver.page().locator("#errors").innerText()).contains("规则名称");
            approver.picture("rule-errors");
            approver.fill("name", "规则" + word)
                    .fill("place", "1")
                    .fill("words", word)
                    .choose("way", "IN_TURN")
                    .press("do-rule");
            assertThat(approver.text()).contains("规则已启用").contains("名称含 " + word);
            approver.choose("away-officer", "officer")
                    .fill("from", "2026-11-01")
                    .fill("to", "2099-01-01")
                    .press("do-absence");
            assertThat(approver.page().locator("#errors").innerText()).contains("止");
            var day = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
            approver.fill("from", day.toString())
                    .fill("to", day.plusDays(3).toString())
                    .press("do-absence");
            approver.picture("distribution").narrow("distribution");

            registered(word);
            approver.open("/desk?tab=claim").press("proposals");
            var row = approver.page().locator("#proposals tr:has-text('" + word + "')");
            assertThat(row.innerText()).contains("于晓梅").contains("轮流").contains("跳过：不在岗至 " + day.plusDays(3));
            approver.picture("proposals").narrow("proposals");
            approver.press("do-accept");
            assertThat(approver.text()).contains("已办");
            assertThat(approver.page()
                            .locator("#proposals:has-text('" + word + "')")
                            .count())
                    .isZero();
            tidy(approver, "规则" + word);
        }
    }

    private static void tidy(Person approver, String rule) {
        approver.open("/desk/distribution");
        approver.page().waitForNavigation(() -> approver.page().click("button[aria-label='终止规则 " + rule + "']"));
        assertThat(approver.text()).contains("规则已终止").doesNotContain(rule);
        approver.page()
                .waitForNavigation(() ->
                        approver.page().locator("#absences button").first().click());
        approver.accessible();
    }

    private static String registered(String name) {
        return registered(matter(name));
    }

    private static String about(String rightNumber, String respondent) {
        return registered(HttpRequest.BodyPublishers.ofString("""
                {"region":"371071","source":"REPORT","right":"TRADEMARK","title":"%2$s涉嫌侵权","rightNumber":"%1$s",
                 "parties":[{"role":"RESPONDENT","kind":"ORGANISATION","name":"%2$s"}]}""".formatted(rightNumber, respondent)));
    }

    private static String registered(HttpRequest.BodyPublisher body) {
        return OFFICER.post("case-intake", "/cases", "application/json", body)
                .json()
                .path("id")
                .asText();
    }

    private static HttpRequest.BodyPublisher matter(String name) {
        return HttpRequest.BodyPublishers.ofString("""
                {"region":"371071","source":"REPORT","right":"PATENT","title":"%s"}""".formatted(name));
    }
}
