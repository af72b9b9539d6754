package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.testkit.stack.TestStack;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Public suites of hostile input against registration, where the data folder lies beside the project.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
@EnabledIf("isSuiteThere")
class HostileInputIT {

    private static final Path SUITES = Path.of("../../../shared/data/vectors");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_CHANGES = 100;

    static boolean isSuiteThere() {
        return Files.isDirectory(SUITES);
    }

    /// None of these documents is a registration: each is refused by a problem, none by a fault of ours.
    @Test
    void refusesEveryDocumentOfTheJsonSuite() throws IOException {
        var odd = new ArrayList<String>();
        try (var files = Files.list(SUITES.resolve("json_parsing/test_parsing"))) {
            for (var file : files.sorted().toList()) {
                var answer = as("officer").body(Files.readAllBytes(file)).post("/cases");
                if (answer.statusCode() != 400 || !answer.contentType().startsWith("application/problem+json")) {
                    odd.add(file.getFileName() + " " + answer.statusCode());
                }
            }
        }
        assertThat(odd).isEmpty();
    }

    /// A title is kept to the last character or refused by name; nothing is quietly changed.
    @Test
    void keepsOrRefusesEveryNaughtyString() throws IOException {
        var odd = new ArrayList<String>();
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var title = node.asText();
            var body = JSON.writeValueAsString(
                    Map.of("region", "371071", "source", "REPORT", "right", "PATENT", "title", title));
            var answer = as("officer").body(body).post("/cases");
            var isKept = answer.statusCode() == 201
                    && title.strip().equals(answer.<String>path("title").strip());
            var isRefused = answer.statusCode() == 400 && answer.asString().contains("\"title\"");
            if (!isKept && !isRefused) {
                odd.add(title + " -> " + answer.statusCode() + " " + answer.asString());
            }
        }
        assertThat(odd).isEmpty();
    }

    /// The register of another right may number as it likes; of a patent nothing passes that is no patent number.
    @Test
    void takesOrRefusesEveryNaughtyNumberByName() throws IOException {
        var odd = new ArrayList<String>();
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            for (var right : List.of("COPYRIGHT", "PATENT")) {
                var number = node.asText();
                var body = JSON.writeValueAsString(Map.of(
                        "region", "371071", "source", "REPORT", "right", right, "title", "编号", "rightNumber", number));
                var answer = as("officer").body(body).post("/cases");
                var isKept = answer.statusCode() == 201 && (right.equals("COPYRIGHT") || number.isBlank());
                var isRefused = answer.statusCode() == 400 && answer.asString().contains("\"rightNumber\"");
                var found = as("officer").queryParam("rightNumber", number).get("/cases");
                if ((!isKept && !isRefused) || (found.statusCode() != 200 && found.statusCode() != 400)) {
                    odd.add(number + " -> " + answer.statusCode() + " " + found.statusCode() + " " + answer.asString());
                }
            }
        }
        assertThat(odd).isEmpty();
    }

    /// What is typed along the course of a matter is kept as it was typed, or refused by the name of its field.
    @Test
    void keepsOrRefusesEveryNaughtyTextOfTheCourse() throws IOException {
        var odd = new ArrayList<String>();
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var id = registered();
            say(odd, id, 1, "links", "caseNo", node.asText(), Map.of("kind", "RELATED"));
            var seen = say(
                    odd,
                    id,
                    1,
                    "supplement-requests",
                    "request",
                    node.asText(),
                    Map.of(
                            "wanted",
                            "MATERIALS",
                            "dueOn",
                            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString()));
            seen = say(odd, id, seen, "supplements", "answer", node.asText(), Map.of("wanted", "MATERIALS"));
            say(odd, id, seen, "withdrawal", "reason", node.asText(), Map.of());
        }
        assertThat(odd).isEmpty();
    }

    /// What is typed about competence is kept as it was typed, or refused by the name of its field; no text is a
    /// region.
    @Test
    void keepsOrRefusesEveryNaughtyTextAboutCompetence() throws IOException {
        var odd = new ArrayList<String>();
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var text = node.asText();
            var id = registered();
            var seen = say(odd, id, 1, "competence-facts", "reason", text, Map.of("actPlace", "371002"));
            say(odd, id, seen, "competence-facts", "actPlace", text, Map.of("reason", "查明"));
            say(odd, id, seen, "competence-disputes", "otherRegion", text, Map.of("other", "某局", "reason", "争议"));
            var near = Map.of("otherRegion", "3710", "reason", "争议");
            seen = say(odd, id, seen, "competence-disputes", "other", text, near);
            seen = say(odd, id, seen, "competence-agreements", "agreement", text, Map.of("outcome", "KEPT"));
            seen = say(
                    odd, id, seen, "competence-disputes", "reason", text, Map.of("otherRegion", "3710", "other", "某局"));
            seen = say(odd, id, seen, "competence-reports", "report", text, Map.of());
            say(odd, id, seen, "designations", "document", text, Map.of("office", "某局", "region", "371002"));
            var told = as("officer").get("/cases/{id}/competence", id);
            if (told.statusCode() != 200 || !isToldAsTyped(told.path("disputes.reason"), text)) {
                odd.add(text + " -> " + told.asString());
            }
        }
        assertThat(odd).isEmpty();
    }

    /// What is alleged is kept to the last character or refused by the name of its field, and looking for its like
    /// finds
    /// no fault of ours.
    @Test
    void keepsOrRefusesEveryNaughtyTextOfAnAllegation() throws IOException {
        var odd = new ArrayList<String>();
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var text = node.asText();
            var id = registered();
            var seen = 1;
            for (var field : List.of("act", "goods", "place", "link", "reason")) {
                var beside = Map.of("value", String.valueOf(seen), field.equals("reason") ? "goods" : "reason", "更正");
                var before = seen;
                seen = say(odd, id, seen, "allegations", field, text, beside);
                var told = as("officer").get("/cases/{id}/allegations", id);
                var kept = told.<String>path("[0]." + field);
                if (seen > before && !field.equals("link") && !text.strip().equals(kept == null ? "" : kept)) {
                    odd.add(field + " " + text + " -> " + told.asString());
                }
            }
            for (var field : List.of("goods", "place", "name")) {
                var found = as("officer").queryParam(field, text).get("/cases/alike");
                if (found.statusCode() != 200 && found.statusCode() != 400) {
                    odd.add("alike " + field + " " + text + " -> " + found.statusCode());
                }
            }
        }
        assertThat(odd).isEmpty();
    }

    private static boolean isToldAsTyped(List<String> reasons, String typed) {
        return reasons.stream().allMatch(told -> told.equals("争议") || told.equals(typed.strip()));
    }

    /// Gives the version after it; a request that was not taken leaves nothing to answer, which is said too.
    private static int say(
            List<String> odd, String id, int seen, String noun, String field, String text, Map<String, String> beside)
            throws IOException {
        var body = new HashMap<>(beside);
        body.put(field, text);
        var answer = as("officer")
                .header("If-Match", "\"" + seen + "\"")
                .body(JSON.writeValueAsString(body))
                .post("/cases/{id}/{noun}", id, noun);
        var isKept = answer.statusCode() == 200
                && (!noun.equals("withdrawal") || text.strip().equals(answer.path("withdrawalReason")));
        var isRefused = answer.statusCode() == 400 && answer.asString().contains("\"" + field + "\"");
        if (!isKept && !isRefused && answer.statusCode() != 409) {
            odd.add(noun + " " + text + " -> " + answer.statusCode() + " " + answer.asString());
        }
        return isKept ? seen + 1 : seen;
    }

    private static String registered() {
        return as("officer").body("""
                        {"region":"371071","source":"COMPLAINT","right":"PATENT","title":"文字"}""").post("/cases").path("id");
    }

    /// Why a matter is put aside is kept to the last character or refused by name, and no text is an officer.
    @Test
    void keepsOrRefusesEveryNaughtyReasonAndGivesAMatterToNone() throws IOException {
        var until = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(2).toString();
        var id = WorklistFixture.aReport("officer", "371071", "2026-01-05");
        var seen =
                WorklistFixture.change("officer", id, 1, "claim", "").extract().<Integer>path("version");
        var odd = new ArrayList<String>();
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var text = node.asText();
            var given = WorklistFixture.change(
                            "officer", id, seen, "assignment", JSON.writeValueAsString(Map.of("handler", text)))
                    .extract();
            var held = WorklistFixture.change(
                            "officer",
                            id,
                            seen,
                            "hold",
                            JSON.writeValueAsString(Map.of("until", until, "reason", text)))
                    .extract();
            var isKept = held.statusCode() == 200 && text.strip().equals(held.path("handling.holdReason"));
            var isRefused = held.statusCode() == 400 && held.asString().contains("\"reason\"");
            if ((!isKept && !isRefused) || given.statusCode() != 400) {
                odd.add(text + " -> " + given.statusCode() + " " + held.statusCode() + " " + held.asString());
            }
            seen = held.statusCode() == 200 ? held.path("version") : seen;
        }
        assertThat(odd).isEmpty();
    }

    /// What is said of a party is kept to the last character or refused by its name, and looking for it finds no fault
    /// of ours.
    @Test
    void keepsOrRefusesEveryNaughtyStringOfAParty() throws IOException {
        var odd = new ArrayList<String>();
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var typed = node.asText();
            for (var field : List.of("name", "creditCode", "address", "phone")) {
                var party = new HashMap<String, Object>(
                        Map.of("role", "RESPONDENT", "kind", "ORGANISATION", "name", "顽固字符商行"));
                party.put(field, typed);
                var body = JSON.writeValueAsString(Map.of(
                        "region",
                        "371071",
                        "source",
                        "REPORT",
                        "right",
                        "OTHER",
                        "title",
                        "顽固",
                        "parties",
                        List.of(party)));
                var answer = as("officer").body(body).post("/cases");
                var isRefused =
                        answer.statusCode() == 400 && answer.asString().contains("\"parties[0]." + field + "\"");
                if (!isRefused && (answer.statusCode() != 201 || !isKept(answer.path("id"), field, typed))) {
                    odd.add(field + " " + typed + " -> " + answer.statusCode() + " " + answer.asString());
                }
            }
            for (var path : List.of("/parties", "/search")) {
                var found = as("officer").queryParam("q", typed).get(path);
                if (found.statusCode() != 200 && found.statusCode() != 400) {
                    odd.add(path + " " + typed + " -> " + found.statusCode());
                }
            }
        }
        assertThat(odd).isEmpty();
    }

    /// What is written to another office, and what is answered, is kept to the last character or refused by its name.
    @Test
    void keepsOrRefusesEveryNaughtyTextBetweenOffices() throws IOException {
        var odd = new ArrayList<String>();
        var matter = ReferralFixture.registered();
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var typed = node.asText();
            for (var field : List.of("subject", "reason", "basis", "partner")) {
                var body = ReferralFixture.message("CLUE_NOTICE", "OFFICE-3706", Map.of(field, typed));
                var answer =
                        as("officer").body(JSON.writeValueAsString(body)).post("/cases/{id}/referrals", matter.id());
                var isKept = answer.statusCode() == 201 && typed.strip().equals(answer.path(field));
                var isRefused = answer.statusCode() == 400 && answer.asString().contains("\"" + field + "\"");
                if (!isKept && !isRefused) {
                    odd.add(field + " " + typed + " -> " + answer.statusCode() + " " + answer.asString());
                }
            }
            var sent = ReferralFixture.sent(matter, "CLUE_NOTICE", "OFFICE-3706");
            var reply = as("officer")
                    .header("If-Match", "\"1\"")
                    .body(JSON.writeValueAsString(Map.of("outcome", "RETURNED", "number", typed, "reason", typed)))
                    .post("/referrals/{id}/reply", sent);
            var isKept = reply.statusCode() == 200 && typed.strip().equals(reply.path("answer.reason"));
            var isRefused = reply.statusCode() == 400
                    && (reply.asString().contains("\"reason\"")
                            || reply.asString().contains("\"number\""));
            if (!isKept && !isRefused) {
                odd.add("reply " + typed + " -> " + reply.statusCode() + " " + reply.asString());
            }
        }
        assertThat(odd).isEmpty();
    }

    /// What is said of a right is kept to the last character or refused by its name.
    @Test
    void keepsOrRefusesEveryNaughtyStringOfARight() throws IOException {
        var odd = new ArrayList<String>();
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var typed = node.asText();
            for (var field : List.of("name", "holderName", "product", "origin", "groups", "rightNumber")) {
                var right = new HashMap<String, Object>(
                        Map.of("kind", "GEOGRAPHIC_INDICATION", "name", "顽固海参", "product", "海参", "origin", "荣成"));
                right.put(field, field.equals("groups") ? List.of(typed) : typed);
                var id = registered();
                var answer = as("officer")
                        .header("If-Match", "\"1\"")
                        .body(JSON.writeValueAsString(right))
                        .post("/cases/{id}/rights", id);
                var kept = answer.statusCode() == 200
                        ? answer.<String>path("rights[0]." + (field.equals("holderName") ? "holder" : field))
                        : null;
                var isKept = answer.statusCode() == 200
                        && (field.equals("rightNumber") || typed.strip().equals(kept == null ? "" : kept));
                var isRefused = answer.statusCode() == 400
                        && (answer.asString().contains("\"" + field)
                                || answer.asString().contains("\"classes\""));
                if (!isKept && !isRefused) {
                    odd.add(field + " " + typed + " -> " + answer.statusCode() + " " + answer.asString());
                }
            }
        }
        assertThat(odd).isEmpty();
    }

    /// What is written down of a further source is kept to the last character or refused by the name of its field.
    @Test
    void keepsOrRefusesEveryNaughtyStringOfASource() throws IOException {
        var odd = new ArrayList<String>();
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var typed = node.asText();
            var id = registered();
            var seen = 1;
            for (var field : List.of("number", "sender", "note")) {
                var source = new HashMap<String, Object>(
                        Map.of("source", "ASSIGNED", "channel", "LETTER", "note", "来函", "knowingly", true));
                source.put(field, typed);
                var answer = as("officer")
                        .header("If-Match", "\"" + seen + "\"")
                        .body(JSON.writeValueAsString(source))
                        .post("/cases/{id}/sources", id);
                var kept = answer.statusCode() == 200 ? answer.<String>path("further[-1]." + field) : null;
                seen += answer.statusCode() == 200 ? 1 : 0;
                var isKept = answer.statusCode() == 200
                        && (field.equals("number") || typed.strip().equals(kept == null ? "" : kept));
                var isRefused = answer.statusCode() == 400 && answer.asString().contains("\"" + field);
                if (!isKept && !isRefused) {
                    odd.add(field + " " + typed + " -> " + answer.statusCode() + " " + answer.asString());
                }
            }
        }
        assertThat(odd).isEmpty();
    }

    /// What a request for help says is kept to the last character or refused by the name of its field.
    @Test
    void keepsOrRefusesEveryNaughtyStringOfARequestForHelp() throws IOException {
        var odd = new ArrayList<String>();
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var typed = node.asText();
            for (var field : List.of("name", "creditCode", "contact", "request", "station")) {
                var body = new HashMap<String, Object>(Map.of(
                        "region",
                        "371071",
                        "kind",
                        "ORGANISATION",
                        "name",
                        "顽固企业",
                        "need",
                        "CONSULT",
                        "request",
                        "咨询"));
                body.put(field, typed);
                var answer = as("officer").body(JSON.writeValueAsString(body)).post("/aid-tickets");
                var kept = answer.statusCode() == 201
                        ? answer.<String>path(List.of("name", "creditCode").contains(field) ? "party." + field : field)
                        : null;
                var isKept = answer.statusCode() == 201 && typed.strip().equals(kept == null ? "" : kept);
                var isRefused = answer.statusCode() == 400 && answer.asString().contains("\"" + field + "\"");
                if (!isKept && !isRefused) {
                    odd.add(field + " " + typed + " -> " + answer.statusCode() + " " + answer.asString());
                }
            }
        }
        assertThat(odd).isEmpty();
    }

    /// What is said of the handling is kept to the last character or refused by its name, by the code and by telephone.
    @Test
    void keepsOrRefusesEveryNaughtyWordOfAnAnswer() throws IOException {
        var odd = new ArrayList<String>();
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var typed = node.asText();
            var receipt = SatisfactionFixture.over("COMPLAINT", "2026-01-15");
            for (var field : List.of("caseNo", "code")) {
                var said = new HashMap<String, Object>(
                        Map.of("caseNo", receipt.caseNo(), "code", receipt.code(), "overall", 3, "toldInTime", false));
                said.put(field, typed);
                var answer = io.restassured.RestAssured.given()
                        .contentType("application/json")
                        .body(JSON.writeValueAsString(said))
                        .post("/progress/satisfaction");
                if (answer.statusCode() != 404 && answer.statusCode() != 400) {
                    odd.add(field + " " + typed + " -> " + answer.statusCode() + " " + answer.asString());
                }
            }
            var said = JSON.writeValueAsString(Map.of(
                    "caseNo",
                    receipt.caseNo(),
                    "code",
                    receipt.code(),
                    "overall",
                    3,
                    "toldInTime",
                    false,
                    "comment",
                    typed));
            var answer = io.restassured.RestAssured.given()
                    .contentType("application/json")
                    .body(said)
                    .post("/progress/satisfaction");
            var kept =
                    as("officer").get("/cases/{id}/satisfaction", receipt.id()).<String>path("answer.comment");
            var isKept = answer.statusCode() == 201 && typed.strip().equals(kept == null ? "" : kept);
            var isRefused = answer.statusCode() == 400 && answer.asString().contains("\"comment\"");
            if (!isKept && !isRefused) {
                odd.add(typed + " -> " + answer.statusCode() + " " + answer.asString());
            }
        }
        assertThat(odd).isEmpty();
    }

    /// What is said of a reward is kept to the last character or refused by the name of its field. A proposal that was
    /// declined makes room for the next, so one matter is enough for all strings.
    @Test
    void keepsOrRefusesEveryNaughtyStringOfAReward() throws IOException {
        var odd = new ArrayList<String>();
        var report = RewardFixture.report().id();
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var typed = node.asText();
            var body = new HashMap<String, Object>(
                    Map.of("amount", 1, "decisionNo", typed, "decisionOn", "2026-02-01", "reason", typed));
            var answer = as("officer").body(JSON.writeValueAsString(body)).post("/cases/{id}/reward", report);
            if (answer.statusCode() == 400) {
                if (!answer.asString().contains("\"decisionNo\"")
                        && !answer.asString().contains("\"reason\"")) {
                    odd.add(typed + " -> " + answer.asString());
                }
                body.put("decisionNo", "1");
                body.put("reason", "1");
                answer = as("officer").body(JSON.writeValueAsString(body)).post("/cases/{id}/reward", report);
            } else if (!typed.strip().equals(answer.path("decisionNo"))
                    || !typed.strip().equals(answer.path("reason"))) {
                odd.add(typed + " -> " + answer.statusCode() + " " + answer.asString());
            }
            var opinion = declined(answer.path("id"), typed);
            if (!opinion.isEmpty()) {
                odd.add(opinion);
            }
        }
        assertThat(odd).isEmpty();
    }

    /// What is odd about how a reward was declined with these words; empty where they were kept, or refused by name.
    private static String declined(String reward, String typed) throws IOException {
        var answer = RewardFixture.deed(
                        "approver", reward, 1, "declination", JSON.writeValueAsString(Map.of("reason", typed)))
                .extract();
        if (answer.statusCode() == 400 && answer.asString().contains("\"reason\"")) {
            RewardFixture.deed("approver", reward, 1, "declination", "{\"reason\":\"1\"}")
                    .statusCode(200);
            return "";
        }
        var isKept = answer.statusCode() == 200 && typed.strip().equals(answer.path("opinion"));
        return isKept ? "" : typed + " -> " + answer.statusCode() + " " + answer.asString();
    }

    /// What is said of a campaign is kept to the last character or refused by the name of its field.
    @Test
    void keepsOrRefusesEveryNaughtyStringOfACampaign() throws IOException {
        var odd = new ArrayList<String>();
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var typed = node.asText();
            for (var field : List.of("name", "place", "organiser", "complaintBody")) {
                var body = new HashMap<String, Object>(Map.of(
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
                        "商会"));
                body.put(field, typed);
                var answer = as("approver").body(JSON.writeValueAsString(body)).post("/campaigns");
                var kept = answer.statusCode() == 201 ? answer.<String>path(field) : null;
                var isKept = answer.statusCode() == 201 && typed.strip().equals(kept == null ? "" : kept);
                var isRefused = answer.statusCode() == 400 && answer.asString().contains("\"" + field + "\"");
                if (!isKept && !isRefused) {
                    odd.add(field + " " + typed + " -> " + answer.statusCode() + " " + answer.asString());
                }
            }
        }
        assertThat(odd).isEmpty();
    }

    /// What is said of an expert is kept to the last character or refused by the name of its field.
    @Test
    void keepsOrRefusesEveryNaughtyStringOfAnExpert() throws IOException {
        var odd = new ArrayList<String>();
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var typed = node.asText();
            for (var field : List.of("name", "fieldNote", "employer", "contact")) {
                var answer = as("approver")
                        .body(JSON.writeValueAsString(expert(field, typed)))
                        .post("/experts");
                var kept = answer.statusCode() == 201 ? answer.<String>path(field) : null;
                var isKept = answer.statusCode() == 201 && typed.strip().equals(kept == null ? "" : kept);
                var isRefused = answer.statusCode() == 400 && answer.asString().contains("\"" + field + "\"");
                if (!isKept && !isRefused) {
                    odd.add(field + " " + typed + " -> " + answer.statusCode() + " " + answer.asString());
                }
            }
            var found = as("officer").queryParam("q", typed).get("/experts").statusCode();
            if (found != 200 && found != 400) {
                odd.add("q " + typed + " -> " + found);
            }
        }
        assertThat(odd).isEmpty();
    }

    /// So is what somebody is asked for, what they said and why they were let go. A matter takes many of them, so that
    /// neither registering nor reading it takes the time.
    @Test
    void keepsOrRefusesEveryNaughtyStringOfAnAssignment() throws IOException {
        var expert = as("approver")
                .body(JSON.writeValueAsString(expert("name", "顽固专家")))
                .post("/experts")
                .<String>path("id");
        var odd = new ArrayList<String>();
        var id = "";
        var version = 0;
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var typed = node.asText();
            if (id.isEmpty() || version > MOST_CHANGES) {
                id = as("officer")
                        .body(Map.of("region", "371071", "source", "REPORT", "right", "PATENT", "title", "顽固的专家"))
                        .post("/cases")
                        .path("id");
                version = 1;
            }
            var purpose = Map.of("expertId", expert, "recusal", "NO_CONFLICT", "purpose", typed);
            var answer = asked(id, version, "", purpose);
            if (!isTaken(answer, "purpose", "purpose", typed, odd)) {
                answer = asked(id, version, "", Map.of("expertId", expert, "recusal", "NO_CONFLICT", "purpose", "看结构"));
            }
            version++;
            var place = "/" + answer.<String>path("assignments[-1].id");
            answer = asked(id, version, place + "/opinion", Map.of("opinion", typed));
            version += isTaken(answer, "opinion", "opinion", typed, odd) ? 1 : 0;
            answer = asked(id, version, place + "/release", Map.of("reason", typed));
            if (!isTaken(answer, "reason", "releaseReason", typed, odd)) {
                asked(id, version, place + "/release", Map.of("reason", "另请他人"));
            }
            version++;
        }
        assertThat(odd).isEmpty();
    }

    /// Whether it was taken; what was neither taken as it stands nor refused by the name of its field is odd.
    private static boolean isTaken(Response answer, String field, String shown, String typed, List<String> odd) {
        var isKept = answer.statusCode() == 200 && typed.strip().equals(answer.path("assignments[-1]." + shown));
        var isRefused = answer.statusCode() == 400 && answer.asString().contains("\"" + field + "\"");
        if (!isKept && !isRefused) {
            odd.add(field + " " + typed + " -> " + answer.statusCode());
        }
        return answer.statusCode() == 200;
    }

    private static Response asked(String id, int version, String place, Map<String, String> body) throws IOException {
        return as("officer")
                .header("If-Match", "\"" + version + "\"")
                .body(JSON.writeValueAsString(body))
                .post("/cases/" + id + "/experts" + place);
    }

    private static Map<String, Object> expert(String field, String typed) {
        var body = new HashMap<String, Object>(Map.of(
                "region",
                "371071",
                "kind",
                "EXPERT",
                "name",
                "顽固专家",
                "fields",
                List.of("DESIGN"),
                "employer",
                "顽固大学",
                "from",
                "2026-01-01",
                "until",
                "2035-12-31"));
        body.put(field, typed);
        return body;
    }

    private static boolean isKept(String id, String field, String typed) {
        var kept = as("officer").get("/cases/{id}/parties", id).<String>path("parties[0].party." + field);
        return typed.strip().equals(kept == null ? "" : kept);
    }

    /// The name of a saved view is kept to the last character or refused by name.
    @Test
    void keepsOrRefusesEveryNaughtyNameOfAView() throws IOException {
        var odd = new ArrayList<String>();
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var answer = as("officer-huancui")
                    .body(JSON.writeValueAsString(Map.of("name", node.asText(), "criteria", Map.of())))
                    .post("/views");
            var isKept = answer.statusCode() == 201 && node.asText().strip().equals(answer.<String>path("name"));
            var isRefused = List.of(400, 409).contains(answer.statusCode())
                    && answer.asString().contains("\"name\"");
            if (isKept) {
                as("officer-huancui").post("/views/{id}/disposal", answer.<String>path("id"));
            }
            if (!isKept && !isRefused) {
                odd.add(node.asText() + " -> " + answer.statusCode() + " " + answer.asString());
            }
        }
        assertThat(odd).isEmpty();
    }

    /// The name of a rule and the words it asks for are kept to the last character or refused by name.
    @Test
    void keepsOrRefusesEveryNaughtyRule() throws IOException {
        var odd = new ArrayList<String>();
        for (var node :
                JSON.readTree(SUITES.resolve("naughty_strings/blns.json").toFile())) {
            var text = node.asText();
            var answer = as("approver")
                    .body(JSON.writeValueAsString(Map.of(
                            "region", "371071", "place", 9, "name", text, "words", List.of(text), "way", "IN_TURN")))
                    .post("/distribution/rules");
            var isKept = answer.statusCode() == 201
                    && text.strip().equals(answer.<String>path("name"))
                    && text.strip().equals(answer.<String>path("words[0]"));
            var isRefused = answer.statusCode() == 400
                    && (answer.asString().contains("\"name\"")
                            || answer.asString().contains("words"));
            if (isKept) {
                as("approver").post("/distribution/rules/{id}/end", answer.<String>path("id"));
            }
            if (!isKept && !isRefused) {
                odd.add(text + " -> " + answer.statusCode() + " " + answer.asString());
            }
        }
        assertThat(odd).isEmpty();
    }
}
