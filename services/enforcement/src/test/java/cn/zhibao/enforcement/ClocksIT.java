package cn.zhibao.enforcement;

import static cn.zhibao.enforcement.HearsayFixture.aRoutedCase;
import static cn.zhibao.enforcement.HearsayFixture.say;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.contracts.Sender;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The clocks of enforcement over HTTP. The clue of each case came on Thursday 9 April 2026: fifteen working days later
/// it is 30 April, and everything that is entered moves that day.
@QuarkusTest
@WithTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "enforcement"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class ClocksIT {

    private static final String APPRAISAL = """
            {"on":"2026-04-14","cause":"APPRAISAL","approver":"高区局负责人","document":"鉴定委托书〔2026〕3号"}""";
    private static EventProbe told;

    @BeforeAll
    static void listen() {
        told = EventProbe.on("enforcement.events");
    }

    @AfterAll
    static void stopListening() {
        told.close();
    }

    @Test
    void verifiesWithinFifteenWorkingDaysOfTheClue() {
        var id = aClue();

        as("officer")
                .get("/enforcements/" + id)
                .then()
                .body("clueOn", equalTo("2026-04-09"))
                .body("deadline.rule", equalTo("P-VERIFY"))
                .body("deadline.due", equalTo("2026-04-30"))
                .body("deadline.light", equalTo("RED"))
                .body("deadline.overdue", greaterThan(100))
                .body("deadline.provisional", equalTo(false));
    }

    @Test
    void explainsTheDayLineByLine() {
        var id = aClue();

        clocks(id)
                .body("", hasSize(1))
                .body("[0].basis.zh", equalTo("市场监督管理行政处罚程序规定第十八条"))
                .body("[0].causes.code", hasItem("IDENTIFICATION"))
                .body("[0].extension.amount", equalTo(15))
                .body("[0].trace[0].why.zh", equalTo("开始之日不计入"))
                .body("[0].trace[-1].total", equalTo(15))
                .body("[0].trace.source", everyItem(notNullValue()));
    }

    @Test
    void standsStillForAnAppraisalAndGoesOn() {
        var id = aClue();

        change(id, "1", "suspension", APPRAISAL)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("deadline.state", equalTo("SUSPENDED"))
                .body("deadline.light", equalTo("GREY"))
                .body("deadline.due", nullValue())
                .body("deadline.remaining", nullValue());
        change(id, "2", "resumption", "{\"on\":\"2026-04-21\"}")
                .statusCode(200)
                .body("deadline.due", equalTo("2026-05-11"));

        clocks(id)
                .body("[0].entries.kind", contains("SUSPENDED", "RESUMED"))
                .body("[0].entries[0].cause.zh", equalTo("鉴定"))
                .body("[0].entries[0].document", equalTo("鉴定委托书〔2026〕3号"))
                .body("[0].trace.findAll { !it.counted }.why.zh", hasItem("鉴定，不计入"));
        var suspended = told.await(heard -> isAbout(heard, id) && heard.type().endsWith("clock-suspended.v1"));
        assertThat(suspended.value())
                .contains("\"rule\":\"P-VERIFY\"")
                .contains("\"entry\":2")
                .contains("\"on\":\"2026-04-14\"");
    }

    @Test
    void isExtendedOnceByTheHead() {
        var id = aClue();

        change(id, "1", "extension", "{\"on\":\"2026-04-28\",\"approver\":\"高区局负责人\"}")
                .statusCode(200)
                .body("deadline.due", equalTo("2026-05-25"));
        change(id, "2", "extension", "{\"on\":\"2026-05-20\",\"amount\":15,\"approver\":\"高区局负责人\"}")
                .statusCode(400)
                .body("errors.field", contains("entry"))
                .body("errors.message[0]", equalTo("第3条计时记录：规则只允许延长1次"));

        clocks(id).body("[0].extension", nullValue()).body("[0].grants", hasSize(2));
    }

    /// The public notice runs from 20 to 24 April: five working days that never count.
    @Test
    void neverCountsWhatIsExcluded() {
        var id = aClue();
        var excluded = "{\"from\":\"2026-04-20\",\"to\":\"2026-04-24\",\"cause\":\"TESTING\"}";

        change(id, "1", "exclusion", excluded).statusCode(200).body("deadline.due", equalTo("2026-05-11"));
        change(id, "2", "withdrawal", "{\"clock\":\"P-VERIFY\",\"entry\":2}")
                .statusCode(200)
                .body("deadline.due", equalTo("2026-04-30"));

        clocks(id).body("[0].entries[0].withdrawn", equalTo(true));
    }

    @Test
    void beginsTheTermOfTheDecisionWithTheFiling() {
        var id = aClue();

        change(id, "1", "filing", "{\"filedOn\":\"2026-04-20\"}")
                .statusCode(200)
                .body("deadline.rule", equalTo("P-DECIDE"))
                .body("deadline.due", equalTo("2026-07-20"));

        clocks(id).body("rule", contains("P-VERIFY", "P-DECIDE")).body("state", contains("STOPPED", "RUNNING"));
        change(id, "2", "decision", "{\"decision\":\"PENALTY\"}")
                .statusCode(200)
                .body("deadline", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            suspension => {"on":"2099-01-01","cause":"APPRAISAL","approver":"负责人"} => on
            suspension => {"on":"2026-04-14","cause":"HOLIDAY","approver":"负责人"} => cause
            suspension => {"on":"2026-04-14","cause":"APPRAISAL","approver":" "} => approver
            suspension => {"on":"2026-04-14","approver":"负责人"} => cause
            suspension => {"on":"2026-04-14","cause":"HEARING","approver":"负责人"} => entry
            suspension => {"on":"2026-04-01","cause":"APPRAISAL","approver":"负责人"} => entry
            resumption => {"on":"2026-04-14"} => entry
            suspension => {"on":"2026-04-14","cause":"APPRAISAL","approver":"负\\u0000责"} => approver
            extension  => {"on":"2026-04-14","amount":15} => approver
            extension  => {"on":"2026-04-14","amount":16,"approver":"负责人"} => entry
            extension  => {"on":"2026-04-14","amount":0,"approver":"负责人"} => amount
            exclusion  => {"from":"2026-04-24","to":"2026-04-20","cause":"TESTING"} => entry
            exclusion  => {"from":"2026-04-24","cause":"TESTING"} => to
            withdrawal => {"clock":"P-VERIFY","entry":7} => entry
            withdrawal => {"clock":"","entry":7} => clock""")
    void namesWhatIsWrong(String noun, String body, String field) {
        var id = aClue();

        change(id, "1", noun, body)
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("errors.field", hasItem(field));

        as("officer")
                .get("/enforcements/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("deadline.due", equalTo("2026-04-30"));
    }

    @Test
    void listsTheSoonestDueFirst() {
        var late = aClue();
        var later = aClue();
        change(later, "1", "filing", "{\"filedOn\":\"2026-04-20\"}").statusCode(200);
        var still = aClue();
        change(still, "1", "suspension", APPRAISAL).statusCode(200);

        var first = as("officer")
                .get("/enforcements?order=DUE&size=200")
                .then()
                .statusCode(200)
                .extract();

        var ids = first.jsonPath().getList("items.id", String.class);
        assertThat(ids).contains(late, later).doesNotContain(still);
        assertThat(ids.indexOf(late)).isLessThan(ids.indexOf(later));
        assertThat(first.jsonPath().getList("items.deadline.due", String.class)).isSorted();
    }

    @Test
    void pagesThroughWhatIsDueWithoutLosingOrDoublingAny() {
        for (var n = 0; n < 5; n++) {
            aClue();
        }
        var whole =
                as("officer").get("/enforcements?order=DUE&size=200").jsonPath().getList("items.id", String.class);

        var seen = new java.util.ArrayList<String>();
        String next = null;
        do {
            var page = as("officer")
                    .get("/enforcements?order=DUE&size=2" + (next == null ? "" : "&after=" + next))
                    .jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            next = page.getString("next");
        } while (next != null);

        assertThat(seen).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"NEWEST,2026-04-30_x", "DUE,nonsense", "DUE,2026-13-01_0199a6f0-0000-7000-8000-000000000011", "NEWEST,x"
    })
    void namesAPlaceThatNoPageGave(String order, String after) {
        as("officer")
                .get("/enforcements?order=" + order + "&after=" + after)
                .then()
                .statusCode(400)
                .body("errors.field", contains("after"));
    }

    private static String aClue() {
        var caseId = UUID.randomUUID();
        say(Sender.CASE_INTAKE, aRoutedCase(caseId, Route.PENALTY, "371071"), 1);
        return told.await(heard ->
                        heard.key().equals(caseId.toString()) && heard.type().endsWith("enforcement-opened.v1"))
                .headers()
                .getOrDefault("ce_subject", "");
    }

    private static ValidatableResponse clocks(String id) {
        return as("leader").get("/enforcements/" + id + "/clocks").then().statusCode(200);
    }

    private static ValidatableResponse change(String id, String seen, String noun, String body) {
        return as("officer")
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/enforcements/" + id + "/" + noun)
                .then();
    }

    private static boolean isAbout(EventProbe.Heard heard, String id) {
        return id.equals(heard.headers().get("ce_subject"));
    }
}
