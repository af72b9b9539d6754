package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.WorkbookFixture.checked;
import static cn.zhibao.caseintake.WorkbookFixture.counts;
import static cn.zhibao.caseintake.WorkbookFixture.good;
import static cn.zhibao.caseintake.WorkbookFixture.progress;
import static cn.zhibao.caseintake.WorkbookFixture.taken;
import static cn.zhibao.caseintake.WorkbookFixture.workbook;
import static cn.zhibao.caseintake.WorklistFixture.change;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A whole import is taken back, or nothing of it is.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class WorkbookUndoIT {

    @Test
    void withdrawsEveryMatterAndLetsTheFileComeAgain() throws IOException, SQLException {
        var file = workbook(rows(3));
        var id = imported(file);
        var cases = casesOf(id);

        undo("officer", id).statusCode(200).body("withdrawn", equalTo(3));

        assertThat(cases).hasSize(3);
        for (var one : cases) {
            as("officer")
                    .get("/cases/{id}", one)
                    .then()
                    .body("status", equalTo("WITHDRAWN"))
                    .body("withdrawalReason", equalTo("撤销导入"))
                    .body("version", equalTo(2))
                    .body("deadline", nullValue());
            assertThat(toldOf(one)).containsExactly("case-registered", "case-withdrawn");
        }
        progress(id).then().body("taken", equalTo(0)).body("undone", equalTo(3));
        undo("officer", id).statusCode(409).body("type", equalTo("/problems/case-intake/nothing-to-undo"));

        var again = checked(file);
        assertThat(counts(progress(again)).get(3)).as("unchanged").isZero();
        assertThat(counts(taken(again)).get(4)).as("taken").isEqualTo(3);
    }

    @Test
    void takesNothingBackOnceOneHasMovedOn() throws IOException, SQLException {
        var id = imported(workbook(rows(3)));
        var cases = casesOf(id);
        change("officer", cases.get(1), 1, "claim", "").statusCode(200);
        var number = as("officer").get("/cases/{id}", cases.get(1)).<String>path("caseNo");

        undo("officer", id)
                .statusCode(409)
                .body("type", equalTo("/problems/case-intake/import-moved-on"))
                .body("detail", containsString("共 1 件：" + number));

        for (var one : cases) {
            as("officer").get("/cases/{id}", one).then().body("status", equalTo("REGISTERED"));
        }
        progress(id).then().body("taken", equalTo(3)).body("undone", equalTo(0));
    }

    @Test
    void sparesAMatterWithWhichAnotherIsLinked() throws IOException, SQLException {
        var id = imported(workbook(rows(2)));
        var number = as("officer").get("/cases/{id}", casesOf(id).getFirst()).<String>path("caseNo");
        var other = WorklistFixture.aReport("officer", "371071", "2026-11-20");
        change("officer", other, 1, "links", "{\"caseNo\":\"" + number + "\",\"kind\":\"RELATED\"}")
                .statusCode(200);

        undo("officer", id).statusCode(409).body("detail", containsString(number));
    }

    @Test
    void isForWhoeverTookItInOrPresidesAndNobodyElse() throws IOException, SQLException {
        var id = imported(workbook(rows(1)));

        undo("officer-yu", id).statusCode(403);
        undo("officer-huancui", id).statusCode(404);
        undo("leader", id).statusCode(403);
        as("approver").get("/workbooks/{id}", id).then().statusCode(200);
        undo("approver", id).statusCode(200).body("withdrawn", equalTo(1));
    }

    @Test
    void hasNothingToTakeBackBeforeItIsTakenIn() throws IOException {
        undo("officer", checked(workbook(rows(1)))).statusCode(409);
    }

    /// Asked many times at once it is done once, and each matter is told to be withdrawn once.
    @Test
    void isDoneOnceHoweverOftenItIsAskedAtOnce() throws Exception {
        var id = imported(workbook(rows(5)));
        try (var many = Executors.newFixedThreadPool(6)) {
            Callable<Integer> asking = () -> undo("officer", id).extract().statusCode();
            var answers = many
                    .invokeAll(IntStream.range(0, 6).mapToObj(at -> asking).toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        }
        for (var one : casesOf(id)) {
            assertThat(toldOf(one)).containsExactly("case-registered", "case-withdrawn");
        }
    }

    /// Of whoever claims and whoever takes back at the same moment one is refused; no matter is both.
    @Test
    void neverWithdrawsWhatIsBeingClaimed() throws Exception {
        for (var round = 0; round < 5; round++) {
            var id = imported(workbook(rows(4)));
            var last = casesOf(id).getLast();
            try (var two = Executors.newFixedThreadPool(2)) {
                Callable<Integer> undoing = () -> undo("officer", id).extract().statusCode();
                Callable<Integer> claiming = () ->
                        change("officer-yu", last, 1, "claim", "").extract().statusCode();
                var answers = two.invokeAll(List.of(undoing, claiming)).stream()
                        .map(answer -> answer.resultNow())
                        .toList();
                assertThat(answers)
                        .containsOnlyOnce(200)
                        .containsAnyOf(409, 412)
                        .doesNotContain(500);
            }
            assertThat(toldOf(last)).hasSize(2);
        }
    }

    private static ValidatableResponse undo(String who, String id) {
        return as(who).post("/workbooks/{id}/undoing", id).then();
    }

    private static String imported(byte[] file) {
        var id = checked(file);
        taken(id);
        return id;
    }

    private static List<List<String>> rows(int count) {
        var what = UUID.randomUUID().toString();
        return IntStream.range(0, count)
                .mapToObj(at -> good("整批 " + what + " " + at))
                .toList();
    }

    private static List<String> casesOf(String workbook) throws SQLException {
        return asked(
                "select case_id::text from workbook_row where workbook_id::text = ? and case_id is not null order by line",
                workbook);
    }

    private static List<String> toldOf(String id) throws SQLException {
        return asked(
                "select split_part(type, '.', 4) from journal where stream_id::text = ? order by stream_version", id);
    }

    private static List<String> asked(String query, String value) throws SQLException {
        try (var superuser = TestStack.superuser("case_intake");
                var ask = superuser.prepareStatement(query)) {
            ask.setString(1, value);
            try (var row = ask.executeQuery()) {
                var found = new ArrayList<String>();
                while (row.next()) {
                    found.add(row.getString(1));
                }
                return found;
            }
        }
    }
}
