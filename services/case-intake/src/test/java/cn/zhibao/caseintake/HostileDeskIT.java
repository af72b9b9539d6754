package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.NaughtyStrings.json;
import static cn.zhibao.testkit.stack.Caller.as;
import static io.restassured.RestAssured.given;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// The public naughty strings at the desks beside the register: help, campaigns, experts, views, rules, answers.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
@EnabledIf("cn.zhibao.caseintake.NaughtyStrings#areThere")
class HostileDeskIT {

    @Test
    void keepsOrRefusesARequestForHelp() throws Exception {
        var form = new NaughtyStrings.Form(
                Map.of("region", "371071", "kind", "ORGANISATION", "name", "顽固企业", "need", "CONSULT", "request", "咨询"),
                Map.of(
                        "name", "party.name",
                        "creditCode", "party.creditCode",
                        "contact", "contact",
                        "request", "request",
                        "station", "station"));
        NaughtyStrings.each((typed, odd) ->
                form.fill(typed, odd, body -> as("officer").body(json(body)).post("/aid-tickets")));
    }

    @Test
    void keepsOrRefusesACampaign() throws Exception {
        var form = new NaughtyStrings.Form(
                Map.of(
                        "region",
                        "371071",
                        "kind",
                        "EXHIBITION",
                        "name",
                        "顽固展会",
                        "from",
                        "2026-05-01",
                        "until",
                        "2026-05-03",
                        "place",
                        "会展中心",
                        "organiser",
                        "商会"),
                Map.of("name", "name", "place", "place", "organiser", "organiser", "complaintBody", "complaintBody"));
        NaughtyStrings.each((typed, odd) ->
                form.fill(typed, odd, body -> as("approver").body(json(body)).post("/campaigns")));
    }

    @Test
    void keepsOrRefusesAnExpert() throws Exception {
        var form = new NaughtyStrings.Form(
                NaughtyStrings.EXPERT,
                Map.of("name", "name", "fieldNote", "fieldNote", "employer", "employer", "contact", "contact"));
        NaughtyStrings.each((typed, odd) -> {
            form.fill(typed, odd, body -> as("approver").body(json(body)).post("/experts"));
            var found = as("officer").queryParam("q", typed).get("/experts").statusCode();
            if (found != 200 && found != 400) {
                odd.add("q " + typed + " -> " + found);
            }
        });
    }

    /// A name that is taken already is refused by the name of its field too.
    @Test
    void keepsOrRefusesTheNameOfAView() throws Exception {
        NaughtyStrings.each((typed, odd) -> {
            var answer = as("officer-huancui")
                    .body(json(Map.of("name", typed, "criteria", Map.of())))
                    .post("/views");
            if (answer.statusCode() == 201 && NaughtyStrings.isKept(typed, answer.path("name"))) {
                as("officer-huancui").post("/views/{id}/disposal", answer.<String>path("id"));
            } else if (!NaughtyStrings.isRefused(answer, "name")) {
                odd.add(typed + " -> " + answer.statusCode() + " " + answer.asString());
            }
        });
    }

    /// The name of a rule and the words it asks for.
    @Test
    void keepsOrRefusesARule() throws Exception {
        NaughtyStrings.each((typed, odd) -> {
            var answer = as("approver")
                    .body(json(Map.of(
                            "region", "371071", "place", 9, "name", typed, "words", List.of(typed), "way", "IN_TURN")))
                    .post("/distribution/rules");
            if (answer.statusCode() == 201
                    && NaughtyStrings.isKept(typed, answer.path("name"))
                    && NaughtyStrings.isKept(typed, answer.path("words[0]"))) {
                as("approver").post("/distribution/rules/{id}/end", answer.<String>path("id"));
            } else if (!NaughtyStrings.isRefused(answer, "name") && !NaughtyStrings.isRefused(answer, "words")) {
                odd.add(typed + " -> " + answer.statusCode() + " " + answer.asString());
            }
        });
    }

    /// What is said of the handling, by the code of the receipt; no text opens another's.
    @Test
    void keepsOrRefusesAnAnswer() throws Exception {
        NaughtyStrings.each((typed, odd) -> {
            var receipt = SatisfactionFixture.over("COMPLAINT", "2026-01-15");
            Map<String, Object> good = Map.of(
                    "caseNo",
                    receipt.caseNo(),
                    "code",
                    receipt.code(),
                    "overall",
                    3,
                    "toldInTime",
                    false,
                    "comment",
                    "办得慢");
            var form = new NaughtyStrings.Form(good, Map.of("comment", "answer.comment"));
            for (var field : List.of("caseNo", "code")) {
                var body = new HashMap<>(good);
                body.put(field, typed);
                var answer =
                        given().contentType("application/json").body(json(body)).post("/progress/satisfaction");
                if (answer.statusCode() != 404 && answer.statusCode() != 400) {
                    odd.add(field + " " + typed + " -> " + answer.statusCode() + " " + answer.asString());
                }
            }
            form.fill(
                    typed,
                    odd,
                    body -> given().contentType("application/json")
                            .body(json(body))
                            .post("/progress/satisfaction"),
                    taken -> as("officer").get("/cases/{id}/satisfaction", receipt.id()));
        });
    }
}
