package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.chassis.store.Now;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The register of campaigns, and matters tagged with them.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class CampaignIT {

    private static final String HOME = "371071";
    private static final String WHY = "{\"reason\":\"并非行动中发现\"}";

    @Test
    void opensACampaignAndEndsItOnce() throws SQLException {
        var id = campaign(
                "提前结束的行动", "2026-01-01", Now.dayOf(Instant.now()).plusYears(1).toString());

        as("officer")
                .get("/campaigns/{id}", id)
                .then()
                .statusCode(200)
                .body("campaign.active", equalTo(true))
                .body("campaign.aims", contains("TRADEMARK"))
                .body("registered", equalTo(0));
        as("officer")
                .queryParam("running", true)
                .queryParam("size", 200)
                .get("/campaigns")
                .then()
                .body("items.id", hasItem(id));
        end("officer", id, 1).statusCode(403);
        end("approver", id, 1).statusCode(200).body("active", equalTo(false)).body("endedOn", not(nullValue()));
        end("approver", id, 1).statusCode(412);
        end("approver", id, 2).statusCode(409).body("type", equalTo("/problems/case-intake/campaign-over"));
        assertThat(told(id)).isEqualTo("campaign-opened campaign-ended");
    }

    @Test
    void namesTheFieldThatIsWrong() {
        open("approver", HOME, "CAMPAIGN", "倒着走", "2026-05-01", "2026-04-01")
                .statusCode(400)
                .body("errors.field", contains("until"));
        open("approver", HOME, "EXHIBITION", "没有地点的展会", "2026-05-01", "2026-05-03")
                .statusCode(400)
                .body("errors.field", contains("place"));
        open("approver", HOME, "CAMPAIGN", " ", "2026-05-01", "2026-05-03")
                .statusCode(400)
                .body("errors.field", hasItem("name"));
        open("officer", HOME, "CAMPAIGN", "科员无权", "2026-05-01", "2026-05-03").statusCode(403);
        as("officer").queryParam("on", "明天").get("/campaigns").then().statusCode(404);
        as("officer").queryParam("campaign", "铁拳").get("/cases").then().statusCode(404);
    }

    @Test
    void remindsOfTheComplaintBodyOfAnExhibition() {
        var exhibition = Map.of(
                "region",
                HOME,
                "kind",
                "EXHIBITION",
                "name",
                "渔具展",
                "from",
                "2026-05-01",
                "until",
                "2026-05-03",
                "place",
                "国际展览中心");
        as("approver")
                .body(exhibition)
                .post("/campaigns")
                .then()
                .statusCode(201)
                .body("place", equalTo("国际展览中心"))
                .body("complaintBodyMissing", equalTo(true));
    }

    @Test
    void offersWhatRanOnTheDayOfReceiptAndRefusesTheRestWithItsReason() {
        var ran = campaign("正在进行的行动", "2026-02-01", "2026-02-28");
        var over = campaign("另一个月的行动", "2026-03-01", "2026-03-31");

        as("officer")
                .queryParam("on", "2026-02-28")
                .queryParam("size", 200)
                .get("/campaigns")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(ran))
                .body("items.id", not(hasItem(over)));
        registered("officer", HOME, "在行动中收到", "2026-02-10", ran).statusCode(201);
        registered("officer", HOME, "不在行动中收到", "2026-02-10", ran, over)
                .statusCode(400)
                .body("errors.field", contains("campaigns[1]"))
                .body("errors[0].message", containsString("收到日 2026-02-10 不在其间"));
        registered("officer", HOME, "没有的行动", "2026-02-10", UUID.randomUUID().toString())
                .statusCode(400)
                .body("errors.field", contains("campaigns[0]"));

        var id = matter("以后再标记", "2026-02-10");
        as("officer")
                .get("/cases/{id}/campaigns", id)
                .then()
                .statusCode(200)
                .body("tags", hasSize(0))
                .body("offered.id", hasItem(ran))
                .body("offered.id", not(hasItem(over)));
        tag("officer", id, 1, over).statusCode(400).body("errors.field", contains("campaignId"));
    }

    @Test
    void tagsAMatterTwiceWithNothingAndTakesTheTagOff() throws SQLException {
        var campaign = campaign("标记又取消", "2026-02-01", "2026-02-28");
        var id = matter("要标记的案件", "2026-02-10");

        tag("officer", id, 1, campaign)
                .statusCode(200)
                .body("version", equalTo(2))
                .body("tags.campaignId", contains(campaign))
                .body("offered.id", not(hasItem(campaign)));
        tag("officer", id, 2, campaign).statusCode(409).body("type", equalTo("/problems/case-intake/tagged-already"));
        takeOff("officer", id, 2, campaign, "{\"reason\":\" \"}").statusCode(400);
        takeOff("officer", id, 2, campaign, WHY).statusCode(200).body("tags", hasSize(0));
        takeOff("officer", id, 3, campaign, WHY)
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/not-tagged"));
        tag("officer", id, 3, campaign).statusCode(200).body("tags", hasSize(1));

        assertThat(told(id)).isEqualTo("case-registered case-tagged case-untagged case-tagged");
        assertThat(payloads(id)).doesNotContain("并非行动中发现");
    }

    /// Of six who tag the same matter at once one goes through, and one tag is there.
    @Test
    void letsOneOfSixThrough() throws SQLException {
        var campaign = campaign("同时标记", "2026-02-01", "2026-02-28");
        var id = matter("六个人同时标记", "2026-02-10");

        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> tag("officer", id, 1, campaign).extract().statusCode()))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200);
        assertThat(told(id)).isEqualTo("case-registered case-tagged");
        as("officer").get("/cases/{id}/campaigns", id).then().body("tags", hasSize(1));
    }

    @Test
    void hidesTheCampaignsOfAnotherDistrict() {
        var campaign = campaign("本区的行动", "2026-02-01", "2026-02-28");
        var id = matter("本区的案件", "2026-02-10");

        as("officer-zhuhai").get("/campaigns/{id}", campaign).then().statusCode(404);
        as("officer-zhuhai")
                .queryParam("size", 200)
                .get("/campaigns")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(campaign)));
        as("officer-zhuhai").get("/cases/{id}/campaigns", id).then().statusCode(404);
        tag("officer-zhuhai", id, 1, campaign).statusCode(404);
        as("officer-zhuhai")
                .queryParam("campaign", campaign)
                .get("/cases")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        open("approver", "440403", "CAMPAIGN", "别处的行动", "2026-02-01", "2026-02-28")
                .statusCode(404);
        registered("officer-zhuhai", "440403", "别处的案件", "2026-02-10", campaign)
                .statusCode(400)
                .body("errors.field", contains("campaigns[0]"));
    }

    /// What a city has begun is carried out in its districts, and ended by the city.
    @Test
    void offersTheCampaignsOfTheCityToItsDistrictsAndLetsNoneEndThem() throws SQLException {
        var city = campaign("全市的行动", "2026-02-01", "2030-02-28");
        move(city, "3710");
        var id = matter("全市行动中的案件", "2026-02-10");

        as("officer").get("/campaigns/{id}", city).then().statusCode(200).body("campaign.region", equalTo("3710"));
        as("officer").queryParam("size", 200).get("/campaigns").then().body("items.id", hasItem(city));
        tag("officer", id, 1, city).statusCode(200);
        as("officer-huancui")
                .get("/campaigns/{id}", city)
                .then()
                .statusCode(200)
                .body("registered", equalTo(0));
        as("officer").get("/campaigns/{id}", city).then().body("registered", equalTo(1));
        end("approver", city, 1).statusCode(404);
        as("officer-zhuhai").get("/campaigns/{id}", city).then().statusCode(404);
    }

    private static void move(String campaign, String region) throws SQLException {
        try (var superuser = TestStack.superuser("case_intake");
                var update = superuser.prepareStatement("update campaign set region = ? where id = cast(? as uuid)")) {
            update.setString(1, region);
            update.setString(2, campaign);
            update.executeUpdate();
        }
    }

    /// Every number of the page of a campaign is the length of the list behind it.
    @Test
    void countsWhatItsListsHold() {
        var campaign = campaign("要统计的行动", "2026-02-01", "2026-02-28");
        var ids = IntStream.range(0, 6)
                .mapToObj(at -> registered("officer", HOME, "统计 " + at, "2026-02-10", campaign)
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();
        routed(ids.get(0), "MEDIATION");
        routed(ids.get(1), "REFERRAL");
        routed(ids.get(2), "REFERRAL");
        change("officer", ids.get(3), "withdrawal", "{\"reason\":\"已和解\"}").statusCode(200);
        takeOff("officer", ids.get(4), version(ids.get(4)), campaign, WHY).statusCode(200);
        matter("没有标记的案件", "2026-02-10");

        var counted = as("officer")
                .get("/campaigns/{id}", campaign)
                .then()
                .statusCode(200)
                .body("registered", equalTo(5))
                .extract()
                .<List<Map<String, Object>>>path("figures");
        assertThat(counted).hasSize(4);
        for (var figure : counted) {
            assertThat(listed(campaign, figure.get("status"), figure.get("route")))
                    .as("%s", figure)
                    .hasSize((Integer) Objects.requireNonNull(figure.get("count")));
        }
        assertThat(listed(campaign, "ROUTED", "REFERRAL")).containsExactlyInAnyOrder(ids.get(1), ids.get(2));
        assertThat(listed(campaign, null, null))
                .containsExactlyInAnyOrder(ids.get(0), ids.get(1), ids.get(2), ids.get(3), ids.get(5));
    }

    private static List<String> listed(String campaign, @Nullable Object status, @Nullable Object route) {
        var asked = as("officer").queryParam("campaign", campaign).queryParam("size", 200);
        if (status != null) {
            asked.queryParam("status", status);
        }
        if (route != null) {
            asked.queryParam("route", route);
        }
        return asked.get("/cases").then().statusCode(200).extract().path("items.id");
    }

    private static void routed(String id, String route) {
        change("officer", id, "acceptance", "").statusCode(200);
        change("officer", id, "routing", "{\"route\":\"%s\",\"basis\":\"依其职责\"}".formatted(route))
                .statusCode(200);
    }

    private static ValidatableResponse change(String user, String id, String noun, String body) {
        var asked = as(user).header("If-Match", "\"" + version(id) + "\"");
        return (body.isEmpty() ? asked : asked.body(body))
                .post("/cases/{id}/{noun}", id, noun)
                .then();
    }

    private static int version(String id) {
        return as("officer").get("/cases/{id}", id).path("version");
    }

    private static String campaign(String name, String from, String until) {
        return open("approver", HOME, "CAMPAIGN", name, from, until)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse open(
            String user, String region, String kind, String name, String from, String until) {
        return as(user).body(Map.of(
                        "region",
                        region,
                        "kind",
                        kind,
                        "name",
                        name,
                        "from",
                        from,
                        "until",
                        until,
                        "aims",
                        List.of("TRADEMARK")))
                .post("/campaigns")
                .then();
    }

    private static ValidatableResponse end(String user, String id, int seen) {
        return as(user).header("If-Match", "\"" + seen + "\"")
                .post("/campaigns/{id}/end", id)
                .then();
    }

    private static String matter(String title, String receivedOn) {
        return registered("officer", HOME, title, receivedOn)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse registered(
            String user, String region, String title, String receivedOn, String... campaigns) {
        return as(user).body(Map.of(
                        "region",
                        region,
                        "source",
                        "REPORT",
                        "right",
                        "PATENT",
                        "title",
                        title,
                        "receivedOn",
                        receivedOn,
                        "campaigns",
                        List.of(campaigns)))
                .post("/cases")
                .then();
    }

    private static ValidatableResponse tag(String user, String id, int seen, String campaign) {
        return as(user).header("If-Match", "\"" + seen + "\"")
                .body(Map.of("campaignId", campaign))
                .post("/cases/{id}/campaigns", id)
                .then();
    }

    private static ValidatableResponse takeOff(String user, String id, int seen, String campaign, String body) {
        return as(user).header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post("/cases/{id}/campaigns/{campaignId}/removal", id, campaign)
                .then();
    }

    private static String told(String id) throws SQLException {
        return journal("string_agg(split_part(type, '.', 4), ' ' order by stream_version)", id);
    }

    private static String payloads(String id) throws SQLException {
        return journal("string_agg(payload::text, ' ')", id);
    }

    private static String journal(String what, String id) throws SQLException {
        try (var database = TestStack.superuser("case_intake");
                var query = database.prepareStatement("select " + what + " from journal where stream_id = ?")) {
            query.setObject(1, UUID.fromString(id));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
