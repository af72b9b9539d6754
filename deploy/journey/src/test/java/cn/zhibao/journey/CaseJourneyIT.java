package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// One case through every service, by the hands of the people who work with it, in a real browser.
@ExtendWith(Product.class)
class CaseJourneyIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final String PORTAL = SYSTEM.url("portal");

    @Test
    void movesTheClosureRateFromRegistrationToClosing() {
        var before = rate();
        try (var browser = new Browser()) {
            var address = register(browser);
            mediateInVain(browser, address);
            enforce(browser, address);
            Office.await("the new closure rate", Duration.ofMinutes(2), () -> closed(rate()) == closed(before) + 1);
            leaderSees(browser, rate());
            zhuhaiSeesNothing(browser, address);
        }

        var after = rate();
        assertThat(after.path("opened").asLong())
                .isEqualTo(before.path("opened").asLong() + 1);
        assertThat(closed(after)).isEqualTo(closed(before) + 1);
        assertThat(after.path("rates").path("CR-1").path("value").asDouble())
                .isEqualTo((double) closed(after)
                        / (after.path("carriedOver").asLong()
                                + after.path("opened").asLong()));
    }

    private static String register(Browser browser) {
        try (var officer = browser.signIn(PORTAL, "officer")) {
            officer.accessible();
            officer.open("/desk/cases/new").press("do-register");
            assertThat(officer.page().locator("#errors").count())
                    .as("empty form")
                    .isOne();
            officer.choose("source", "COMPLAINT")
                    .choose("right", "TRADEMARK")
                    .fill("title", "涉嫌侵犯“海岬”注册商标专用权案")
                    .press("do-register");
            officer.page().waitForURL(Pattern.compile(".*/desk/cases/[0-9a-f-]{36}.*"));
            var address = officer.page().url().substring(PORTAL.length()).replaceFirst("[?#].*", "");
            officer.step("acceptance").press("do-acceptance");
            officer.step("routing")
                    .choose("routing-route", "MEDIATION")
                    .fill("routing-basis", "双方均在本辖区，争议事实清楚，适宜先行调解")
                    .press("do-routing");
            return address;
        }
    }

    private static void mediateInVain(Browser browser, String address) {
        try (var mediator = browser.signIn(PORTAL, "mediator")) {
            mediator.open(address);
            mediator.step("applicant-consent").press("do-applicant-consent");
            mediator.step("respondent-consent").press("do-respondent-consent");
            mediator.step("suspension")
                    .choose("suspension-cause", "APPRAISAL")
                    .fill("suspension-approver", "高区知识产权纠纷人民调解委员会")
                    .press("do-suspension");
            mediator.picture("dispute-suspended");
            mediator.step("resumption").press("do-resumption");
            mediator.step("failure")
                    .choose("failure-reason", "IMPASSE")
                    .choose("failure-hint", "PENALTY")
                    .press("do-failure");
        }
    }

    private static void enforce(Browser browser, String address) {
        try (var officer = browser.signIn(PORTAL, "officer")) {
            officer.open(address);
            officer.step("filing").press("do-filing");
            officer.step("suspension")
                    .choose("suspension-cause", "APPRAISAL")
                    .fill("suspension-approver", "高区市场监督管理局负责人")
                    .press("do-suspension");
            officer.picture("case-suspended");
            officer.step("resumption").press("do-resumption");
            officer.step("decision").choose("decision-decision", "PENALTY").press("do-decision");
            officer.step("closing").choose("closing-reason", "EXECUTED").press("do-closing");
            Office.await("the whole time line", Duration.ofMinutes(2), () -> {
                officer.page().reload();
                return officer.page().locator("#timeline li").count() >= 15;
            });
            officer.accessible().picture("case-page");
        }
    }

    private static void leaderSees(Browser browser, JsonNode rate) {
        var first = rate.path("rates").path("CR-1");
        try (var leader = browser.signIn(PORTAL, "leader")) {
            leader.open("/desk/insight?region=371071&procedure=PENALTY&year=" + year());
            assertThat(leader.text().replace(",", "").replace(" ", ""))
                    .contains(first.path("numerator").asText() + "÷"
                            + first.path("denominator").asText());
        }
    }

    private static void zhuhaiSeesNothing(Browser browser, String address) {
        try (var stranger = browser.signIn(PORTAL, "officer-zhuhai")) {
            assertThat(stranger.text()).doesNotContain("海岬");
            stranger.open("/desk?tab=all");
            assertThat(stranger.text()).doesNotContain("海岬");
            stranger.open(address);
            assertThat(stranger.text()).doesNotContain("海岬");
        }
    }

    private static JsonNode rate() {
        return new Office(SYSTEM, "leader")
                .get("statistics", "/closure-rates?region=371071&procedure=PENALTY&year=" + year())
                .json();
    }

    private static int year() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
    }

    private static long closed(JsonNode rate) {
        return rate.path("closed").asLong();
    }
}
