package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a matter only refers to is not written anew with it: else matters that have nothing to do with each other would
/// wait for one another, because of an expert, a campaign or a party that they share.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class UntouchedIT {

    @Test
    void anExpertWhoIsAsked() throws SQLException {
        var expert = made(
                "/experts",
                Map.of(
                        "region", "371071",
                        "kind", "EXPERT",
                        "name", "安静的专家",
                        "fields", List.of("DESIGN"),
                        "employer", "安静大学",
                        "from", "2026-01-01",
                        "until", "2035-12-31"));
        var before = writtenBy("expert", expert);

        change(matter(), "experts", Map.of("expertId", expert, "recusal", "NO_CONFLICT", "purpose", "看结构"));

        assertThat(writtenBy("expert", expert)).isEqualTo(before);
    }

    @Test
    void aCampaignWithWhichAMatterIsTagged() throws SQLException {
        var campaign = made(
                "/campaigns",
                Map.of(
                        "region",
                        "371071",
                        "kind",
                        "CAMPAIGN",
                        "name",
                        "安静的行动",
                        "from",
                        "2026-01-01",
                        "until",
                        "2030-12-31"));
        var before = writtenBy("campaign", campaign);

        change(matter(), "campaigns", Map.of("campaignId", campaign));

        assertThat(writtenBy("campaign", campaign)).isEqualTo(before);
    }

    @Test
    void aPartyWhoIsNamed() throws SQLException {
        var first = matter();
        change(first, "parties", Map.of("role", "RESPONDENT", "kind", "ORGANISATION", "name", "安静商行"));
        var party = as("officer").get("/cases/{id}/parties", first).<String>path("parties[0].party.id");
        var before = writtenBy("party", party);

        change(matter(), "parties", Map.of("role", "RESPONDENT", "partyId", party));

        assertThat(writtenBy("party", party)).isEqualTo(before);
    }

    private static String made(String path, Map<String, Object> body) {
        return as("approver")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String matter() {
        return as("officer")
                .body(Map.of("region", "371071", "source", "REPORT", "right", "PATENT", "title", "安静的案件"))
                .post("/cases")
                .path("id");
    }

    private static void change(String id, String noun, Map<String, Object> body) {
        as("officer")
                .header("If-Match", "\"1\"")
                .body(body)
                .post("/cases/" + id + "/" + noun)
                .then()
                .statusCode(200);
    }

    /// The transaction that wrote a row.
    private static String writtenBy(String table, String id) throws SQLException {
        try (var superuser = TestStack.superuser("case_intake");
                var query = superuser.prepareStatement(
                        "select cast(xmin as text) from " + table + " where id = cast(? as uuid)")) {
            query.setString(1, id);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
