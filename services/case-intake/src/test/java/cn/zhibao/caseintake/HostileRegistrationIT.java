package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.NaughtyStrings.json;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Public suites of hostile input against registration and against what looks for what was registered.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
@EnabledIf("cn.zhibao.caseintake.NaughtyStrings#areThere")
class HostileRegistrationIT {

    private static final Map<String, String> GOOD =
            Map.of("region", "371071", "source", "REPORT", "right", "PATENT", "title", "顽固");

    /// None of these documents is a registration: each is refused by a problem, none by a fault of ours.
    @Test
    void refusesEveryDocumentOfTheJsonSuite() throws IOException {
        var odd = new ArrayList<String>();
        try (var files = Files.list(NaughtyStrings.SUITES.resolve("json_parsing/test_parsing"))) {
            for (var file : files.sorted().toList()) {
                var answer = as("officer").body(Files.readAllBytes(file)).post("/cases");
                if (answer.statusCode() != 400 || !answer.contentType().startsWith("application/problem+json")) {
                    odd.add(file.getFileName() + " " + answer.statusCode());
                }
            }
        }
        assertThat(odd).isEmpty();
    }

    @Test
    void keepsOrRefusesATitle() throws Exception {
        var form = new NaughtyStrings.Form(GOOD, Map.of("title", "title"));
        NaughtyStrings.each((typed, odd) ->
                form.fill(typed, odd, body -> as("officer").body(json(body)).post("/cases")));
    }

    /// The number counts in whatever width it is written, so it is held against nothing here.
    @Test
    void keepsOrRefusesASource() throws Exception {
        var good = new HashMap<>(GOOD);
        good.put("source", "TRANSFER_IN");
        good.put("channel", "DEPARTMENT");
        var form = new NaughtyStrings.Form(good, Map.of("sourceNumber", "", "sender", "first.sender"));
        NaughtyStrings.each((typed, odd) -> form.fill(
                typed,
                odd,
                body -> as("officer").body(json(body)).post("/cases"),
                taken -> as("officer").get("/cases/{id}/sources", taken.<String>path("id"))));
    }

    /// The register of another right may number as it likes; of a patent nothing passes that is no patent number.
    @Test
    void takesOrRefusesANumber() throws Exception {
        NaughtyStrings.each((typed, odd) -> {
            for (var right : List.of("COPYRIGHT", "PATENT")) {
                var body = new HashMap<String, Object>(GOOD);
                body.put("right", right);
                body.put("rightNumber", typed);
                var answer = as("officer").body(json(body)).post("/cases");
                var isKept = answer.statusCode() == 201 && (right.equals("COPYRIGHT") || typed.isBlank());
                var found = as("officer").queryParam("rightNumber", typed).get("/cases");
                if ((!isKept && !NaughtyStrings.isRefused(answer, "rightNumber"))
                        || (found.statusCode() != 200 && found.statusCode() != 400)) {
                    odd.add(typed + " -> " + answer.statusCode() + " " + found.statusCode() + " " + answer.asString());
                }
            }
        });
    }

    /// What is said of a party stands in its entry, and looking for it finds no fault of ours.
    @Test
    void keepsOrRefusesAParty() throws Exception {
        var form = new NaughtyStrings.Form(
                Map.of("role", "RESPONDENT", "kind", "ORGANISATION", "name", "顽固字符商行"),
                Map.of(
                        "name", "parties[0].party.name",
                        "creditCode", "parties[0].party.creditCode",
                        "address", "parties[0].party.address",
                        "phone", "parties[0].party.phone"));
        NaughtyStrings.each((typed, odd) -> {
            form.fill(
                    typed,
                    odd,
                    HostileRegistrationIT::registeredWith,
                    taken -> as("officer").get("/cases/{id}/parties", taken.<String>path("id")));
            for (var path : List.of("/parties", "/search")) {
                var found = as("officer").queryParam("q", typed).get(path);
                if (found.statusCode() != 200 && found.statusCode() != 400) {
                    odd.add(path + " " + typed + " -> " + found.statusCode());
                }
            }
        });
    }

    private static Response registeredWith(Map<String, Object> party) {
        var body = new HashMap<String, Object>(GOOD);
        body.put("parties", List.of(party));
        return as("officer").body(json(body)).post("/cases");
    }
}
