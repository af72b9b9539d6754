package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.AidFixture.change;
import static cn.zhibao.caseintake.AidFixture.count;
import static cn.zhibao.caseintake.AidFixture.request;
import static cn.zhibao.caseintake.AidFixture.served;
import static cn.zhibao.caseintake.PartyFixture.HOME;
import static cn.zhibao.caseintake.PartyFixture.onlyParty;
import static cn.zhibao.caseintake.PartyFixture.organisation;
import static cn.zhibao.caseintake.PartyFixture.registered;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Requests for help, and the count of those who were served.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class AidIT {

    private static final String STARTED = "{\"startedOn\":\"2026-01-06\",\"expert\":\"王专家\"}";
    private static final String CLOSED = "{\"outcome\":\"GUIDED\",\"text\":\"已指导取证\",\"closedOn\":\"2026-01-15\"}";

    @Test
    void servesARequestFromItsReceiptToItsOutcome() throws SQLException {
        String id = request("officer", HOME, "求助企业一", "91371000MA3F000060", "2026-01-05")
                .statusCode(201)
                .body("number", matchesPattern("371071-AID-2026-[0-9]{4}"))
                .body("status", equalTo("RECEIVED"))
                .body("party.creditCode", equalTo("91371000MA3F000060"))
                .extract()
                .path("id");
        change("officer", id, 1, "closing", CLOSED)
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/not-in-service"));
        change("officer", id, 1, "service", STARTED).statusCode(200).body("expert", equalTo("王专家"));
        change("officer", id, 1, "closing", CLOSED).statusCode(412);
        change("officer", id, 2, "closing", CLOSED.replace("2026-01-15", "2026-01-04"))
                .statusCode(400)
                .body("errors.field", contains("closedOn"));
        change("approver", id, 2, "closing", CLOSED)
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("days", equalTo(10));
        change("officer", id, 3, "withdrawal", "{\"reason\":\"不要了\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/aid-over"));

        assertThat(told(id)).isEqualTo("aid-requested aid-started aid-closed");
    }

    @Test
    void linksARequestWithAMatterOnce() {
        var caseId = registered("因求助而登记");
        String caseNo = as("officer").get("/cases/{id}", caseId).path("caseNo");
        String id = request("officer", HOME, "转案企业", "", "2026-01-05").extract().path("id");

        change("officer", id, 1, "matter", "{\"caseNo\":\"371071-SRC-1999-0001\"}")
                .statusCode(400)
                .body("errors.field", contains("caseNo"));
        change("officer", id, 1, "matter", "{\"caseNo\":\"%s\"}".formatted(caseNo))
                .statusCode(200)
                .body("caseId", equalTo(caseId));
        change("officer", id, 2, "matter", "{\"caseNo\":\"%s\"}".formatted(caseNo))
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/aid-linked"));
    }

    @Test
    void keepsTheContactToThoseWhoServe() {
        String id =
                request("officer", HOME, "有联系人的企业", "", "2026-01-05").extract().path("id");

        as("officer").get("/aid-tickets/{id}", id).then().body("contact", equalTo("张经理 13800004444"));
        as("leader").get("/aid-tickets/{id}", id).then().statusCode(200).body("contact", nullValue());
        as("mediator").get("/aid-tickets/{id}", id).then().statusCode(403);
        as("leader").body("{}").post("/aid-tickets").then().statusCode(403);
    }

    @Test
    void hidesTheRequestsOfAnotherDistrict() {
        String id = request("officer", HOME, "本区企业", "", "2026-01-05").extract().path("id");

        as("officer-zhuhai").get("/aid-tickets/{id}", id).then().statusCode(404);
        change("officer-zhuhai", id, 1, "service", "{}").statusCode(404);
        as("officer-zhuhai")
                .queryParam("size", 200)
                .get("/aid-tickets")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        request("officer-zhuhai", HOME, "越区", "", "2026-01-05").statusCode(404);
        count("officer-zhuhai", HOME, 2026).statusCode(404);
    }

    /// One of two who start the same ticket at once is told that somebody was faster.
    @Test
    void letsOneOfTwoSaversThrough() {
        String id = request("officer", HOME, "抢办企业", "", "2026-01-05").extract().path("id");

        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        change("officer", id, 1, "service", STARTED).extract().statusCode()))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200);
        assertThat(told(id)).isEqualTo("aid-requested aid-started");
    }

    @Test
    void countsEachEnterpriseOnceInTheYearOfTheClosing() {
        served("officer", HOME, "年末企业", "91371000MA3F001029", "2018-12-31");
        served("officer", HOME, "年末企业", "91371000MA3F001029", "2019-01-01");
        served("officer", HOME, "年末企业", "91371000MA3F001029", "2019-12-31");
        served("officer", HOME, "只在次年的企业", "91371000MA3F00209L", "2020-01-01");
        served("officer", HOME, "没有代码的企业", "", "2019-05-05");

        count("officer", HOME, 2018).statusCode(200).body("count", equalTo(1));
        count("officer", HOME, 2019)
                .body("count", equalTo(1))
                .body("lines", hasSize(2))
                .body("lines.find { it.group == 'ENTERPRISE' }.tickets", hasSize(2))
                .body("lines.find { it.group == 'NO_CODE' }.name", equalTo("没有代码的企业"));
        count("officer", HOME, 2020).body("count", equalTo(1));
    }

    @Test
    void countsNothingThatWasWithdrawnDeclinedOrIsUnderWay() {
        String withdrawn = request("officer", HOME, "撤回企业", "91371000MA3F00305X", "2017-03-01")
                .extract()
                .path("id");
        change("officer", withdrawn, 1, "service", "{\"startedOn\":\"2017-03-01\"}")
                .statusCode(200);
        change("officer", withdrawn, 2, "withdrawal", "{\"reason\":\"已自行解决\"}").statusCode(200);
        String declined = request("officer", HOME, "拒绝企业", "91371000MA3F004017", "2017-03-01")
                .extract()
                .path("id");
        change("officer", declined, 1, "declination", "{\"reason\":\"不属于知识产权\"}")
                .statusCode(200);
        request("officer", HOME, "在办企业", "91371000MA3F00508J", "2017-03-01").statusCode(201);

        count("officer", HOME, 2017).body("count", equalTo(0)).body("lines", hasSize(0));
    }

    @Test
    void countsMergedPartiesOnceAndTwiceAgainAfterTheirSeparation() {
        served("officer", HOME, "合并企业", "91371000MA3F00604U", "2016-03-01");
        String other = served("officer", HOME, "合并企业分部", "", "2016-04-01");
        String coded = onlyParty(registered("案", organisation("RESPONDENT", "合并企业", "91371000MA3F00604U")));
        String plain = as("officer").get("/aid-tickets/{id}", other).path("party.id");
        count("officer", HOME, 2016).body("count", equalTo(1)).body("lines", hasSize(2));

        merge(coded, plain);
        count("officer", HOME, 2016)
                .body("count", equalTo(1))
                .body("lines", hasSize(1))
                .body("lines[0].tickets", hasSize(2))
                .body("lines[0].codes", contains("91371000MA3F00604U"));
        as("officer")
                .header("If-Match", "\"1\"")
                .post("/parties/{id}/separation", coded)
                .then()
                .statusCode(200);
        count("officer", HOME, 2016).body("count", equalTo(1)).body("lines", hasSize(2));
    }

    @Test
    void namesTheTargetWithItsSourceAndItsEnd() {
        count("officer", HOME, 2024)
                .body("target.value", equalTo(50))
                .body("target.quotation", equalTo("每年服务企业不少于50家"))
                .body("target.coverage", equalTo("WHOLE"));
        count("officer", HOME, 2026).body("target.coverage", equalTo("NONE"));
        count("officer-zhuhai", "440403", 2024).statusCode(200).body("target", nullValue());
    }

    @Test
    void namesTheFieldThatIsWrong() {
        as("officer")
                .body("""
                        {"region":"%s","kind":"ORGANISATION","name":"甲","creditCode":"91371000MA3C00039H",
                         "need":"CONSULT","request":"咨询"}""".formatted(HOME))
                .post("/aid-tickets")
                .then()
                .statusCode(400)
                .body("errors.field", contains("creditCode"));
        request("officer", HOME, " ", "", "2026-01-05").statusCode(400).body("errors.field", contains("name"));
        request("officer", HOME, "甲", "", "2999-01-01").statusCode(400).body("errors.field", contains("receivedOn"));
        as("officer")
                .queryParam("region", HOME)
                .get("/served-enterprises")
                .then()
                .statusCode(400);
        count("officer", HOME, 99999).statusCode(400);
    }

    private static void merge(String id, String into) {
        as("officer")
                .header("If-Match", "\"0\"")
                .body("{\"into\":\"%s\",\"reason\":\"同一单位\"}".formatted(into))
                .post("/parties/{id}/merger", id)
                .then()
                .statusCode(200);
    }

    private static String told(String id) {
        try (var database = TestStack.superuser("case_intake");
                var query = database.prepareStatement("""
                        select string_agg(split_part(type, '.', 4), ' ' order by stream_version)
                        from journal where stream_id = ?""")) {
            query.setObject(1, UUID.fromString(id));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
