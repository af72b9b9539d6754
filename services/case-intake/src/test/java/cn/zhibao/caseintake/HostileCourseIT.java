package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.NaughtyStrings.json;
import static cn.zhibao.testkit.stack.Caller.as;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// The public naughty strings along the course of a matter: what is typed into the file of a case.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
@EnabledIf("cn.zhibao.caseintake.NaughtyStrings#areThere")
class HostileCourseIT {

    /// A matter takes so many changes before the next is registered, so that neither registering nor reading it takes
    /// the time.
    private static final int MOST_CHANGES = 40;

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static final String TRANSFERRED = """
            {"region":"371071","source":"TRANSFER_IN","channel":"DEPARTMENT","right":"PATENT","title":"文字",
             "sourceNumber":"GD-0","knowingly":true}""";

    /// A matter into which strings are typed, and the version it has by now.
    private static final class Matter {
        private final String registration;
        private String id = "";
        private int version;

        Matter() {
            this("""
                    {"region":"371071","source":"COMPLAINT","right":"PATENT","title":"文字"}""");
        }

        Matter(String registration) {
            this.registration = registration;
        }

        /// Another one where this has taken enough.
        Matter fresh() {
            if (id.isEmpty() || version > MOST_CHANGES) {
                id = registered();
                version = 1;
            }
            return this;
        }

        Response say(String noun, Object body) {
            var answer = as("officer")
                    .header("If-Match", "\"" + version + "\"")
                    .body(json(body))
                    .post("/cases/" + id + "/" + noun);
            version += answer.statusCode() == 200 ? 1 : 0;
            return answer;
        }

        private String registered() {
            return as("officer").body(registration).post("/cases").path("id");
        }
    }

    @Test
    void keepsOrRefusesTheCourse() throws Exception {
        NaughtyStrings.each((typed, odd) -> {
            var matter = new Matter().fresh();
            one(matter, "links", "caseNo", Map.of("kind", "RELATED"), typed, odd);
            one(
                    matter,
                    "supplement-requests",
                    "request",
                    Map.of("wanted", "MATERIALS", "dueOn", TODAY.toString()),
                    typed,
                    odd);
            one(matter, "supplements", "answer", Map.of("wanted", "MATERIALS"), typed, odd);
            var withdrawn = one(matter, "withdrawal", "reason", Map.of(), typed, odd);
            if (withdrawn.statusCode() == 200 && !NaughtyStrings.isKept(typed, withdrawn.path("withdrawalReason"))) {
                odd.add("withdrawal " + typed + " -> " + withdrawn.asString());
            }
        });
    }

    /// No text is a region.
    @Test
    void keepsOrRefusesWhatIsSaidOfCompetence() throws Exception {
        NaughtyStrings.each((typed, odd) -> {
            var matter = new Matter().fresh();
            one(matter, "competence-facts", "reason", Map.of("actPlace", "371002"), typed, odd);
            one(matter, "competence-facts", "actPlace", Map.of("reason", "查明"), typed, odd);
            one(matter, "competence-disputes", "otherRegion", Map.of("other", "某局", "reason", "争议"), typed, odd);
            one(matter, "competence-disputes", "other", Map.of("otherRegion", "3710", "reason", "争议"), typed, odd);
            one(matter, "competence-agreements", "agreement", Map.of("outcome", "KEPT"), typed, odd);
            one(matter, "competence-disputes", "reason", Map.of("otherRegion", "3710", "other", "某局"), typed, odd);
            one(matter, "competence-reports", "report", Map.of(), typed, odd);
            one(matter, "designations", "document", Map.of("office", "某局", "region", "371002"), typed, odd);
            var told = as("officer").get("/cases/{id}/competence", matter.id);
            List<String> reasons = told.path("disputes.reason");
            if (told.statusCode() != 200
                    || !reasons.stream().allMatch(reason -> reason.equals("争议") || reason.equals(typed.strip()))) {
                odd.add(typed + " -> " + told.asString());
            }
        });
    }

    /// One field at a time, because each change stands on the one before; a change that was not taken leaves nothing to
    /// answer, which is a conflict and said so.
    private static Response one(
            Matter matter, String noun, String field, Map<String, String> beside, String typed, List<String> odd) {
        var body = new HashMap<>(beside);
        body.put(field, typed);
        var answer = matter.say(noun, body);
        if (answer.statusCode() != 200 && answer.statusCode() != 409 && !NaughtyStrings.isRefused(answer, field)) {
            odd.add(noun + " " + typed + " -> " + answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }

    /// Looking for its like finds no fault of ours.
    @Test
    void keepsOrRefusesAnAllegation() throws Exception {
        NaughtyStrings.each(() -> {
            var matter = new Matter();
            return (typed, odd) -> {
                matter.fresh();
                // Something must be new each time, and a value always is.
                var form = new NaughtyStrings.Form(
                        Map.of("value", matter.version, "reason", "更正"),
                        Map.of(
                                "act", "[0].act",
                                "goods", "[0].goods",
                                "place", "[0].place",
                                "link", "",
                                "reason", "[0].reason"));
                form.fill(
                        typed,
                        odd,
                        body -> matter.say("allegations", body),
                        taken -> as("officer").get("/cases/{id}/allegations", matter.id));
                var alike = as("officer")
                        .queryParam("goods", typed)
                        .queryParam("place", typed)
                        .queryParam("name", typed)
                        .get("/cases/alike");
                // Three long strings at once are more than an address may hold.
                if (!List.of(200, 400, 414).contains(alike.statusCode())) {
                    odd.add("alike " + typed + " -> " + alike.statusCode());
                }
            };
        });
    }

    /// And no text is an officer.
    @Test
    void keepsOrRefusesWhyAMatterIsPutAsideAndGivesItToNone() throws Exception {
        var form = new NaughtyStrings.Form(
                Map.of("until", TODAY.plusDays(2).toString(), "reason", "待检验"),
                Map.of("reason", "handling.holdReason"));
        NaughtyStrings.each(() -> {
            var matter = new Matter();
            return (typed, odd) -> {
                if (matter.fresh().version == 1) {
                    matter.say("claim", Map.of());
                }
                var given = matter.say("assignment", Map.of("handler", typed));
                if (given.statusCode() != 400) {
                    odd.add("handler " + typed + " -> " + given.statusCode());
                }
                form.fill(typed, odd, body -> matter.say("hold", body));
            };
        });
    }

    @Test
    void keepsOrRefusesARight() throws Exception {
        var form = new NaughtyStrings.Form(
                Map.of("kind", "GEOGRAPHIC_INDICATION", "name", "顽固海参", "product", "海参", "origin", "荣成"),
                Map.of(
                        "name", "rights[-1].name",
                        "holderName", "rights[-1].holder",
                        "product", "rights[-1].product",
                        "origin", "rights[-1].origin",
                        "rightNumber", ""));
        NaughtyStrings.each((typed, odd) -> {
            var matter = new Matter().fresh();
            form.fill(typed, odd, body -> matter.say("rights", body));
            var grouped = new HashMap<String, Object>(form.good());
            grouped.put("groups", List.of(typed));
            var answer = matter.say("rights", grouped);
            if (!NaughtyStrings.isRefused(answer, "groups") && !NaughtyStrings.isRefused(answer, "classes")) {
                odd.add("groups " + typed + " -> " + answer.statusCode() + " " + answer.asString());
            }
        });
    }

    @Test
    void keepsOrRefusesAFurtherSource() throws Exception {
        var form = new NaughtyStrings.Form(
                Map.of("source", "ASSIGNED", "channel", "LETTER", "note", "来函", "knowingly", true),
                Map.of("number", "", "sender", "further[-1].sender", "note", "further[-1].note"));
        NaughtyStrings.each(() -> {
            var matter = new Matter();
            return (typed, odd) -> form.fill(typed, odd, body -> matter.fresh().say("sources", body));
        });
    }

    @Test
    void keepsOrRefusesTheCorrectionOfTheFirst() throws Exception {
        var form = new NaughtyStrings.Form(
                Map.of("sourceNumber", "GD-1", "reason", "录错", "knowingly", true),
                Map.of("sourceNumber", "", "sender", "first.sender", "reason", "further[-1].takeBackReason"));
        NaughtyStrings.each((typed, odd) -> {
            var matter = new Matter(TRANSFERRED).fresh();
            form.fill(typed, odd, body -> matter.say("sources/first/correction", body));
        });
    }

    /// What is written to another office, and what that answers.
    @Test
    void keepsOrRefusesWhatOfficesWriteToEachOther() throws Exception {
        var matter = ReferralFixture.registered();
        var letter = new NaughtyStrings.Form(
                ReferralFixture.message("CLUE_NOTICE", "OFFICE-3706", Map.of()),
                Map.of("subject", "subject", "reason", "reason", "basis", "basis", "partner", ""));
        var reply = new NaughtyStrings.Form(
                Map.of("outcome", "RETURNED", "number", "1", "reason", "不属本局"),
                Map.of("number", "", "reason", "answer.reason"));
        NaughtyStrings.each((typed, odd) -> {
            var sent = letter.fill(
                    typed, odd, body -> as("officer").body(json(body)).post("/cases/{id}/referrals", matter.id()));
            var id = sent.<String>path("id");
            reply.fill(
                    typed,
                    odd,
                    body -> as("officer")
                            .header("If-Match", "\"1\"")
                            .body(json(body))
                            .post("/referrals/{id}/reply", id));
        });
    }

    /// What an expert is asked for, what they said and why they were let go.
    @Test
    void keepsOrRefusesWhatConcernsAnExpert() throws Exception {
        var expert = as("approver")
                .body(json(NaughtyStrings.EXPERT))
                .post("/experts")
                .<String>path("id");
        var asked = new NaughtyStrings.Form(
                Map.of("expertId", expert, "recusal", "NO_CONFLICT", "purpose", "看结构"),
                Map.of("purpose", "assignments[-1].purpose"));
        var said = new NaughtyStrings.Form(Map.of("opinion", "构成等同"), Map.of("opinion", "assignments[-1].opinion"));
        var released =
                new NaughtyStrings.Form(Map.of("reason", "另请他人"), Map.of("reason", "assignments[-1].releaseReason"));
        NaughtyStrings.each(() -> {
            var matter = new Matter();
            return (typed, odd) -> {
                matter.fresh();
                var answer = asked.fill(typed, odd, body -> matter.say("experts", body));
                var place = "experts/" + answer.<String>path("assignments[-1].id");
                said.fill(typed, odd, body -> matter.say(place + "/opinion", body));
                released.fill(typed, odd, body -> matter.say(place + "/release", body));
            };
        });
    }

    /// A proposal that was declined makes room for the next, so one matter is enough for many strings.
    @Test
    void keepsOrRefusesWhatIsSaidOfAReward() throws Exception {
        var proposed = new NaughtyStrings.Form(
                Map.of("amount", 1, "decisionNo", "1", "decisionOn", "2026-02-01", "reason", "1"),
                Map.of("decisionNo", "decisionNo", "reason", "reason"));
        var declined = new NaughtyStrings.Form(Map.of("reason", "1"), Map.of("reason", "opinion"));
        NaughtyStrings.each(() -> {
            var report = RewardFixture.report().id();
            return (typed, odd) -> {
                var answer = proposed.fill(
                        typed, odd, body -> as("officer").body(json(body)).post("/cases/{id}/reward", report));
                declined.fill(
                        typed,
                        odd,
                        body -> RewardFixture.deed("approver", answer.path("id"), 1, "declination", json(body))
                                .extract()
                                .response());
            };
        });
    }
}
