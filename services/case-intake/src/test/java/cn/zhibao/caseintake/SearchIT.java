package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.PartyFixture.name;
import static cn.zhibao.caseintake.PartyFixture.organisation;
import static cn.zhibao.caseintake.PartyFixture.registered;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One box for cases, rights and parties.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class SearchIT {

    @Test
    void groupsWhatItFinds() {
        var id = as("officer")
                .body("""
                        {"region":"371071","source":"REPORT","right":"PATENT","rightNumber":"ZL202030000002.7","title":"仿冒钓竿外观",
                         "parties":[{"role":"RESPONDENT","kind":"ORGANISATION","name":"钓竿渔具商行"}]}""")
                .post("/cases")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var caseNo = as("officer").get("/cases/{id}", id).<String>path("caseNo");

        find("officer", "钓竿")
                .statusCode(200)
                .body("titles.id", contains(id))
                .body("parties.name", contains("钓竿渔具商行"))
                .body("numbers", hasSize(0))
                .body("rights", hasSize(0));
        find("officer", caseNo).body("numbers.id", contains(id));
        find("officer", caseNo.substring(caseNo.length() - 9)).body("numbers.id", hasItem(id));
        find("officer", "ZL2020 3000 0002.7").body("rights.id", contains(id));
        find("officer", "0002.7").body("rights.id", hasItem(id));
        find("officer", "dgyj").body("parties.name", contains("钓竿渔具商行"));
    }

    @Test
    void putsTheNewestFirstAndNoMoreThanAScreenful() {
        var last = "";
        for (var i = 0; i < 22; i++) {
            last = registered("满屏检索 " + i);
        }

        find("officer", "满屏").body("titles", hasSize(20)).body("titles[0].id", equalTo(last));
    }

    @Test
    void showsNothingOfAnotherDistrict() {
        var id = registered("辖区之内可见", organisation("RESPONDENT", "可见商行", ""));
        var caseNo = as("officer").get("/cases/{id}", id).<String>path("caseNo");

        for (var remembered : List.of("可见", caseNo, "kjsh")) {
            find("officer-zhuhai", remembered)
                    .statusCode(200)
                    .body("titles", hasSize(0))
                    .body("numbers", hasSize(0))
                    .body("parties", hasSize(0));
        }
        find("leader", "可见").body("titles.id", hasItem(id));
    }

    @Test
    void keepsTheOfficeOfTheSystemOut() {
        find("admin", "可见").statusCode(403);
    }

    /// What is searched lies beside the tables; nobody reads it past the function that asks for the jurisdiction.
    @Test
    void lendsTheApplicationNothingButTheFunction() throws SQLException {
        registered("不可直读");
        try (var database = TestStack.superuser("case_intake");
                var statement = database.createStatement()) {
            try (var row = statement.executeQuery("""
                    select has_table_privilege('case_intake_app', 'case_search', 'select'),
                           has_table_privilege('case_intake_app', 'party_search', 'select'),
                           has_function_privilege('case_intake_app', 'search_hits(text, text, text[], int)', 'execute')""")) {
                row.next();
                assertThat(row.getBoolean(1)).isFalse();
                assertThat(row.getBoolean(2)).isFalse();
                assertThat(row.getBoolean(3)).isTrue();
            }
            assertThat(hits(statement, "")).isZero();
            assertThat(hits(statement, "4404")).isZero();
            assertThat(hits(statement, "371071")).isPositive();
            assertThat(hits(statement, "37,4404")).isPositive();
        }
    }

    private static int hits(java.sql.Statement statement, String regions) throws SQLException {
        statement.execute("select set_config('app.regions', '" + regions + "', false)");
        try (var row = statement.executeQuery("select count(*) from search_hits('CASE', 'title', '{不可直读}', 20)")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static ValidatableResponse find(String user, String remembered) {
        return as(user).queryParam("q", remembered).get("/search").then();
    }
}
