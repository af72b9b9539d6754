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
    private static final List<String> DESK = List.of(
            "/desk",
            "/desk?tab=route",
            "/desk?tab=verify",
            "/desk?tab=nonsense&status=nonsense",
            "/desk/cases/new",
            "/desk/imports",
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
