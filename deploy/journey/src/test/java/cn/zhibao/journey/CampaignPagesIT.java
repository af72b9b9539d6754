package cn.zhibao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.local.LocalSystem;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A campaign on the screen: entered, given to a case at its registration, counted, taken off and ended, each state
/// through axe-core.
@ExtendWith(Product.class)
class CampaignPagesIT {

    private static final LocalSystem SYSTEM = Product.running();
    private static final String PORTAL = SYSTEM.url("portal");
    private static final String NAME = "渔具博览会 " + System.nanoTime();

    @Test
    void tagsACaseAndCountsIt() {
        try (var browser = new Browser();
                var approver = browser.signIn(PORTAL, "approver");
                var officer = browser.signIn(PORTAL, "officer")) {
            var today = today();
            approver.open("/desk/campaigns?lang=zh")
                    .fill("name", NAME)
                    .choose("kind", "EXHIBITION")
                    .fill("from", today.minusDays(1).toString())
                    .fill("until", today.minusDays(2).toString())
                    .press("do-campaign");
            assertThat(text(approver, "errors")).contains("结束日");
            assertThat(approver.page().inputValue("#name")).isEqualTo(NAME);
            approver.picture("campaigns-refused");
            approver.fill("place", "国际展览中心")
                    .fill("until", today.plusDays(2).toString())
                    .press("do-campaign");
            assertThat(text(approver, "reminder")).contains("待核实");
            assertThat(text(approver, "figure-all")).isEqualTo("0");
            var address = approver.page().url().replace(PORTAL, "").replaceAll("\\?.*", "");
            var id = address.substring(address.lastIndexOf('/') + 1);

            officer.open("/desk/cases/new?lang=zh")
                    .choose("source", "REPORT")
                    .choose("right", "PATENT")
                    .fill("title", "在展会上发现的假冒专利");
            officer.page().check("[id='campaign." + id + "']");
            officer.picture("campaign-registration")
                    .fill("receivedOn", today.minusDays(9).toString());
            officer.press("do-register");
            assertThat(text(officer, "campaigns-error")).contains("不在其间");
            assertThat(officer.page().isChecked("[id='campaign." + id + "']")).isTrue();
            officer.fill("receivedOn", "").press("do-register");
            assertThat(text(officer, "tags")).contains(NAME);
            officer.picture("case-with-tag");
            var caseAddress = officer.page().url().replace(PORTAL, "").replaceAll("\\?.*", "");

            approver.open(address).picture("campaign");
            assertThat(text(approver, "figure-all")).isEqualTo("1");
            approver.narrow("campaign").open(address + "?lang=en").picture("campaign-en");
            approver.open(address + "?lang=zh").press("figure-REGISTERED");
            assertThat(approver.page().locator("#worklist tbody tr").count()).isEqualTo(1);
            assertThat(text(approver, "worklist")).contains("在展会上发现的假冒专利");
            assertThat(text(approver, "campaign-chip")).contains(NAME);
            approver.picture("campaign-list");

            officer.open(caseAddress + "/campaigns").picture("case-campaigns");
            officer.press("do-take-off");
            assertThat(text(officer, "errors")).contains("原因");
            officer.fill("reason", "并非展会中发现").press("do-take-off");
            assertThat(text(officer, "no-tags")).isNotBlank();
            officer.choose("campaignId", id).press("do-tag").picture("case-campaigns-tagged");
            assertThat(text(officer, "tags")).contains(NAME);

            approver.open(address).press("do-end");
            assertThat(text(approver, "facts")).contains("提前结束");
            approver.open("/desk/campaigns").picture("campaigns").narrow("campaigns");
        }
    }

    private static String text(Browser.Person person, String id) {
        return person.page().locator("#" + id).innerText();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
