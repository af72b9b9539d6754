package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.NaughtyStrings.json;
import static cn.zhibao.testkit.stack.Caller.as;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// The same strings in the register of offices with which matters are shared.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
@EnabledIf("cn.zhibao.caseintake.NaughtyStrings#areThere")
class HostilePartnersIT {

    /// Each string is a name of its own, so that the register does not refuse it for being there.
    @Test
    void keepsOrRefusesAnOffice() throws Exception {
        NaughtyStrings.each((typed, odd) -> {
            var form = new NaughtyStrings.Form(
                    Map.of(
                            "region",
                            "371071",
                            "kind",
                            "DEPARTMENT",
                            "zh",
                            "顽固单位 " + UUID.randomUUID(),
                            "place",
                            "3710"),
                    Map.of("zh", "zh", "en", "en", "contact", "contact"));
            form.fill(typed, odd, body -> as("approver").body(json(body)).post("/partners"));
        });
    }

    @Test
    void keepsOrRefusesANameAndASource() throws Exception {
        NaughtyStrings.each(() -> {
            var entry = new Entry();
            var naming = new NaughtyStrings.Form(Map.of("region", "371071"), Map.of("zh", "zh", "en", "en"));
            var finding = new NaughtyStrings.Form(
                    Map.of("region", "371071", "source", "官网"), Map.of("source", "confirmation.source", "on", ""));
            return (typed, odd) -> {
                naming.fill(typed, odd, body -> entry.say("renaming", with(body, "zh", "顽固单位 " + UUID.randomUUID())));
                finding.fill(typed, odd, body -> entry.say("confirmation", body));
            };
        });
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, String otherwise) {
        body.putIfAbsent(field, otherwise);
        return body;
    }

    /// One office, of which one thing after the other is said.
    private static final class Entry {

        private final String code = as("approver")
                .body(json(Map.of(
                        "region", "371071", "kind", "POLICE", "zh", "顽固公安 " + UUID.randomUUID(), "place", "3710")))
                .post("/partners")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        private int version = 1;

        private io.restassured.response.Response say(String noun, Map<String, Object> body) {
            var answer = as("approver")
                    .header("If-Match", "\"" + version + "\"")
                    .body(json(body))
                    .post("/partners/{code}/{noun}", code, noun);
            if (answer.statusCode() == 200) {
                version = answer.path("version");
            }
            return answer;
        }
    }
}
