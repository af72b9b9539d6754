package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.WorklistFixture.aReport;
import static cn.zhibao.caseintake.WorklistFixture.change;
import static cn.zhibao.caseintake.WorklistFixture.ids;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The worklists and the strip above them.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class WorklistIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void followsAMatterFromListToList() {
        var id = aReport("officer", "371071", TODAY.toString());
        assertThat(ids("officer", "view=TO_CLAIM", 200)).contains(id);
        assertThat(ids("officer", "view=MINE", 200)).doesNotContain(id);

        change("officer", id, 1, "claim", "").statusCode(200);
        assertThat(ids("officer", "view=TO_CLAIM", 200)).doesNotContain(id);
        assertThat(ids("officer", "view=MINE", 200)).contains(id);
        assertThat(ids("officer-yu", "view=MINE", 200)).doesNotContain(id);
        assertThat(ids("officer-yu", "view=ALL", 200)).contains(id);

        change("officer", id, 2, "acceptance", "").statusCode(200);
        assertThat(ids("officer", "view=MINE&status=ACCEPTED", 200)).contains(id);
        assertThat(ids("officer", "view=MINE&status=REGISTERED", 200)).doesNotContain(id);
        assertThat(ids("officer", "view=RECENT", 200)).doesNotContain(id);

        change("officer", id, 3, "routing", "{\"route\":\"PENALTY\",\"basis\":\"有初步证据\"}")
                .statusCode(200);
        assertThat(ids("officer", "view=MINE", 200)).doesNotContain(id);
        assertThat(ids("officer", "view=RECENT", 200)).first().isEqualTo(id);
    }

    @Test
    void showsWhatWasFinishedWithinThirtyDaysTheLatestFirst() throws SQLException {
        var old = finishedOn(TODAY.minusDays(31));
        var first = finishedOn(TODAY.minusDays(30));
        var later = finishedOn(TODAY.minusDays(29));

        var recent = ids("officer", "view=RECENT", 50);

        assertThat(recent).doesNotContain(old).containsSubsequence(later, first).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "view=MINE",
        "view=MINE&order=DUE",
        "view=TO_CLAIM",
        "view=TO_CLAIM&order=DUE",
        "view=HELD",
        "view=HELD&order=DUE",
        "view=ALL&counter=OVERDUE",
        "view=ALL&counter=NEW",
        "view=MINE&counter=NEW",
        "view=RECENT"
    })
    void pagesEachListByKeyWithoutLosingOrRepeatingACase(String query) {
        var made = ofEachKind("officer-huancui", "371002");

        var paged = ids("officer-huancui", query, 3);

        assertThat(paged).doesNotHaveDuplicates().containsExactlyElementsOf(ids("officer-huancui", query, 200));
        assertThat(paged).containsAnyElementsOf(made);
    }

    /// City and district alike: whoever may not see a matter sees it in no list and in no number.
    @ParameterizedTest
    @EnumSource(Worklist.class)
    void showsNothingOfAnotherDistrict(Worklist worklist) {
        ofEachKind("officer-huancui", "371002");
        var foreign = ofEachKind("officer", "371071");
        var before = counts("officer-huancui");
        var more = ofEachKind("officer", "371071");

        assertThat(ids("officer-huancui", "view=" + worklist, 200))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(foreign)
                .doesNotContainAnyElementsOf(more);
        assertThat(counts("officer-huancui")).isEqualTo(before);
        assertThat(ids("officer", "view=ALL", 200, 400)).containsAll(more);
    }

    @Test
    void countsWhatTheListsShow() throws SQLException {
        ofEachKind("officer", "371071");
        dueOn(TODAY.minusDays(1));
        dueOn(TODAY);
        dueOn(TODAY.plusDays(1));

        var counts = as("officer").get("/cases/counts").then().statusCode(200);
        for (var worklist : Worklist.values()) {
            shows(counts, "worklists." + worklist, size("view=" + worklist));
        }
        for (var counter : Counter.values()) {
            shows(counts, "counters." + counter, size("counter=" + counter));
        }
    }

    /// Up to a thousand; beyond that it says that there are more.
    private static void shows(ValidatableResponse counts, String which, int listed) {
        assertThat(listed).as(which).isPositive();
        counts.body(which + ".number", equalTo(Math.min(listed, WorklistCounts.MOST)))
                .body(which + ".more", equalTo(listed > WorklistCounts.MOST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"view=RECENT&after=x", "view=RECENT&after=2026-02-30_x", "view=HELD&order=DUE&after=1"})
    void namesAPlaceThatIsNone(String query) {
        as("officer").get("/cases?" + query).then().statusCode(400).body("errors[0].field", equalTo("after"));
    }

    /// To be claimed, in hand, put aside and finished.
    private static List<String> ofEachKind(String officer, String region) {
        var ids = new ArrayList<String>();
        for (var i = 0; i < 4; i++) {
            ids.add(aReport(officer, region, TODAY.toString()));
        }
        // Its time ran out long ago.
        ids.add(aReport(officer, region, "2026-01-05"));
        change(officer, ids.get(1), 1, "claim", "").statusCode(200);
        change(officer, ids.get(2), 1, "claim", "").statusCode(200);
        change(officer, ids.get(2), 2, "hold", "{\"until\":\"" + TODAY.plusDays(5) + "\",\"reason\":\"等待鉴定\"}")
                .statusCode(200);
        change(officer, ids.get(3), 1, "refusal", "{\"ground\":\"NOT_OUR_DUTY\"}")
                .statusCode(200);
        return ids;
    }

    private static String finishedOn(LocalDate day) throws SQLException {
        var id = aReport("officer", "371071", TODAY.toString());
        change("officer", id, 1, "refusal", "{\"ground\":\"NOT_OUR_DUTY\"}").statusCode(200);
        set(id, "finished_on", day);
        return id;
    }

    private static void dueOn(LocalDate day) throws SQLException {
        set(aReport("officer", "371071", TODAY.toString()), "clock_due_on", day);
    }

    private static void set(String id, String column, LocalDate day) throws SQLException {
        try (var superuser = TestStack.superuser("case_intake");
                var put = superuser.prepareStatement("update case_file set " + column + " = ? where id = ?")) {
            put.setObject(1, day);
            put.setObject(2, UUID.fromString(id));
            assertThat(put.executeUpdate()).isOne();
        }
    }

    private static int size(String query) {
        return ids("officer", query, 200, WorklistCounts.MOST).size();
    }

    private static String counts(String user) {
        return as(user).get("/cases/counts").then().statusCode(200).extract().asString();
    }
}
