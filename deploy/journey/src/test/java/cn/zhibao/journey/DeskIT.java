package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A morning at the desk: cases are claimed, put aside, given away and taken along, by keyboard where there is one to
/// be
/// used. Every page passes axe-core.
@ExtendWith(Product.class)
class DeskIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final String PORTAL = SYSTEM.url("portal");
    private static final Office OFFICER = new Office(SYSTEM, "officer");
    private static final Office COLLEAGUE = new Office(SYSTEM, "officer-yu");

    @Test
    void claimsManyByKeyboardAndIsToldBeforehandWhichArePassedOver() {
        var ids = Stream.of("甲", "乙", "丙").map(DeskIT::registered).toList();
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            officer.open("/desk?tab=claim").picture("desk-claim").narrow("desk-claim");
            var keyboard = officer.page().keyboard();
            for (var i = 0; i < ids.size(); i++) {
                keyboard.press("j");
                keyboard.press("x");
            }
            assertThat(officer.page().locator("input[name=case]:checked").count())
                    .isEqualTo(3);
            COLLEAGUE.change("case-intake", "/cases/" + ids.getLast() + "/claim", 1, "");

            officer.page().focus("#bulk-claim");
            officer.page().waitForNavigation(() -> keyboard.press("Enter"));
            officer.accessible().picture("bulk-claim").narrow("bulk-claim");
            assertThat(officer.page().locator("#counts").innerText())
                    .contains("将办理 2 件")
                    .contains("跳过 1 件");
            assertThat(officer.page().locator("#skipped").innerText())
                    .contains("已被他人修改")
                    .contains("批量丙");
            officer.press("do-bulk");

            officer.picture("bulk-done");
            assertThat(officer.text()).contains("已办 2 件，跳过 1 件");
            officer.open("/desk?tab=mine&order=newest");
            assertThat(officer.text()).contains("批量甲").contains("批量乙").doesNotContain("批量丙");
            officer.picture("desk-mine")
                    .narrow("desk-mine")
                    .open("/desk?lang=en")
                    .open("/desk?lang=zh");
        }
    }

    @Test
    void putsACaseAsideAndTakesItUpAgainOnItsPage() {
        var id = registered("丁");
        OFFICER.change("case-intake", "/cases/" + id + "/claim", 1, "");
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            officer.open("/desk/cases/" + id).picture("hands").press("hand-hold");
            officer.press("do-bulk");
            assertThat(officer.page().locator("#errors").innerText())
                    .contains("恢复日")
                    .contains("挂起原因");
            officer.fill("until", today().plusDays(400).toString())
                    .fill("reason", "等待鉴定 <b>甲</b>")
                    .press("do-bulk");
            assertThat(officer.page().locator("#late").innerText()).contains("挂起不会停止期限");
            officer.picture("hold-late").press("do-bulk");
            assertThat(officer.page().locator("#errors").innerText()).contains("366");
            officer.picture("hold-errors");
            officer.fill("until", today().plusDays(2).toString()).press("do-bulk");
            assertThat(officer.text()).contains("已办 1 件");

            officer.open("/desk?tab=held").picture("desk-held");
            assertThat(officer.text()).contains("批量丁").contains("挂起至 " + today().plusDays(2));
            officer.open("/desk/cases/" + id).picture("hands-held").narrow("hands-held");
            assertThat(officer.page().locator("#hands").innerText())
                    .contains("法定期限照常计算")
                    .contains("<b>甲</b>");
            officer.press("hand-return").press("do-bulk");
            officer.open("/desk/cases/" + id);
            assertThat(officer.page().locator("#hand-hold").count()).isOne();
        }
    }

    @Test
    void givesACaseToTheLeastLadenOnRecord() {
        COLLEAGUE.post("case-intake", "/officers", "application/json", HttpRequest.BodyPublishers.noBody());
        var id = registered("戊");
        try (var browser = new Browser();
                var approver = browser.signIn(PORTAL, "approver")) {
            approver.open("/desk?tab=all&pick=page").press("bulk-assign");
            approver.open("/desk/cases/" + id).press("hand-assign");
            assertThat(approver.page().locator("#handler").innerText()).contains("于晓梅（在办");
            approver.picture("assign").choose("handler", "officer-yu").press("do-bulk");
            assertThat(approver.text()).contains("已办 1 件");
            approver.open("/desk/cases/" + id);
            assertThat(approver.page().locator("#hands").innerText()).contains("承办人：于晓梅");
        }
    }

    @Test
    void takesAListAlongAsATable() {
        registered("己");
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer")) {
            officer.open("/desk?tab=all&status=REGISTERED&counter=new");
            var link = officer.page().locator("#export").getAttribute("href");

            var answer = officer.context().request().get(PORTAL + link);

            assertThat(link).contains("status=REGISTERED").contains("counter=new");
            assertThat(answer.headers().get("content-type")).isEqualTo("text/csv;charset=UTF-8");
            assertThat(answer.headers().get("content-disposition"))
                    .contains("filename*=UTF-8''")
                    .contains("%E5%85%A8%E9%83%A8")
                    .contains(today().toString());
            assertThat(answer.text()).startsWith("\uFEFF\"案号\",\"案件名称\"").contains("批量己");
            assertThat(officer.page().locator("#only").innerText()).contains("本周新收");
        }
    }

    private static String registered(String name) {
        var body = """
                {"region":"371071","source":"REPORT","right":"PATENT","title":"批量%s"}""".formatted(name);
        return OFFICER.post("case-intake", "/cases", "application/json", HttpRequest.BodyPublishers.ofString(body))
                .json()
                .path("id")
                .asText();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
