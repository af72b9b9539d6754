package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A reward for a report from the proposal to the counter, each state through axe-core.
@ExtendWith(Product.class)
class RewardPagesIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final String PORTAL = SYSTEM.url("portal");

    @Test
    void isProposedGrantedToldAndFetched() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer");
                var approver = browser.signIn(PORTAL, "approver");
                var visitor = browser.visitor(PORTAL)) {
            var matter = registered(officer, "REPORT", "查实后给予奖励的举报");
            officer.open("/desk/cases/" + matter.id() + "/reward");
            assertThat(text(officer, "reward-standing")).contains("尚未办结");
            assertThat(officer.page().locator("#do-propose").count()).isZero();
            officer.picture("reward-early");
            withdraw(officer, matter);

            officer.open("/desk/cases/" + matter.id());
            officer.page().click("#open-reward");
            officer.picture("reward-form").narrow("reward-form");
            officer.fill("amount", "五百").fill("reason", "线索准确").press("do-propose");
            assertThat(text(officer, "errors")).contains("金额", "处罚决定书文号", "处罚决定日期");
            assertThat(officer.page().inputValue("#reason")).isEqualTo("线索准确");
            officer.picture("reward-missing");
            officer.fill("amount", "500.50")
                    .fill("decisionNo", "威知罚〔2026〕7号")
                    .fill("decisionOn", today().toString())
                    .press("do-propose");
            assertThat(text(officer, "said")).contains("另一人审批");
            assertThat(officer.page().locator("#do-grant").count()).isZero();
            officer.picture("reward-proposed");
            ask(visitor, matter);
            assertThat(visitor.page().locator("#reward").count()).isZero();

            approver.open("/desk/cases/" + matter.id() + "/reward").press("do-grant");
            assertThat(text(approver, "errors")).contains("审批意见");
            approver.picture("reward-decision").narrow("reward-decision");
            approver.fill("reason", "同意").press("do-grant");
            assertThat(text(approver, "said")).contains("已批准");

            ask(visitor, matter);
            assertThat(text(visitor, "reward")).contains("500.50", "待领取", "待核实");
            visitor.picture("reward-told").narrow("reward-told");

            officer.open("/desk/cases/" + matter.id() + "/reward").press("do-collect");
            assertThat(text(officer, "errors")).contains("领取方式");
            officer.picture("reward-collection");
            officer.choose("way", "COUNTER").press("do-collect");
            assertThat(text(officer, "said")).contains("已登记领取");
            assertThat(officer.page().locator("#do-collect").count()).isZero();
            officer.picture("reward-collected").narrow("reward-collected");
            ask(visitor, matter);
            assertThat(text(visitor, "reward")).contains("已于 " + today() + " 领取");

            officer.open("/desk/rewards?region=371071&year=" + today().getYear());
            assertThat(text(officer, "state-COLLECTED")).contains(matter.number(), "500.50");
            officer.picture("reward-year").narrow("reward-year");
        }
    }

    @Test
    void isKeptForReports() {
        try (var browser = new Browser();
                var officer = browser.signIn(PORTAL, "officer");
                var leader = browser.signIn(PORTAL, "leader")) {
            var matter = registered(officer, "COMPLAINT", "不是举报的事项");
            officer.open("/desk/cases/" + matter.id() + "/reward");
            assertThat(text(officer, "reward-standing")).contains("不是举报");
            officer.picture("reward-no-report");

            leader.open("/desk/rewards?region=371071&year=2003&lang=en");
            assertThat(text(leader, "none")).contains("No reward");
            leader.picture("reward-year-empty-en");
            leader.open("/desk/rewards?region=371071&year=1&lang=zh");
            assertThat(text(leader, "year-error")).isNotBlank();
        }
    }

    /// A matter, its number and the code of its receipt.
    private record Matter(String id, String number, String code) {}

    private static Matter registered(Browser.Person officer, String source, String title) {
        officer.open("/desk/cases/new?lang=zh")
                .choose("source", source)
                .choose("right", "TRADEMARK")
                .fill("title", title)
                .press("do-register");
        var href = officer.page().locator("#open-slip").getAttribute("href");
        officer.page().click("#open-slip");
        return new Matter(
                href.split("/")[3],
                officer.page().locator("#receipt dd").first().innerText(),
                officer.page().locator("#receipt-code").innerText());
    }

    private static void withdraw(Browser.Person officer, Matter matter) {
        officer.open("/desk/cases/" + matter.id());
        officer.step("case-withdrawal").fill("case-withdrawal-reason", "举报人撤回").press("do-case-withdrawal");
    }

    private static void ask(Browser.Person visitor, Matter matter) {
        visitor.open("/progress")
                .fill("caseNo", matter.number())
                .fill("code", matter.code())
                .press("do-ask");
    }

    private static String text(Browser.Person person, String id) {
        return person.page().locator("#" + id).innerText();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
