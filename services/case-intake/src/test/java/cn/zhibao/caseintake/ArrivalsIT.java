package cn.zhibao.caseintake;

import static cn.zhibao.caseintake.WorklistFixture.aReport;
import static cn.zhibao.caseintake.WorklistFixture.change;
import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What has come into a list since somebody looked at it.
@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class ArrivalsIT {

    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    @Test
    void countsWhatOthersBroughtSinceThen() {
        var mark = mark("officer", "view=TO_CLAIM");
        assertThat(since("officer", "view=TO_CLAIM", mark)).isZero();

        var first = aReport("officer-yu", "371071", TODAY);
        aReport("officer-yu", "371071", TODAY);
        aReport("officer-huancui", "371002", TODAY);

        assertThat(since("officer", "view=TO_CLAIM", mark)).isEqualTo(2);
        assertThat(since("officer", "view=TO_CLAIM&status=ACCEPTED", mark)).isZero();
        assertThat(since("officer", "view=TO_CLAIM&counter=NEW", mark)).isEqualTo(2);
        assertThat(since("officer", "view=MINE", mark)).isZero();
        assertThat(since("officer", "view=TO_CLAIM", mark("officer", "view=TO_CLAIM")))
                .isZero();
        change("officer-yu", first, 1, "claim", "").statusCode(200);
        assertThat(since("officer", "view=TO_CLAIM", mark)).isOne();
    }

    @Test
    void countsWhatWasPutIntoOnesHandsAndNothingOfOnesOwnDoing() {
        as("officer").post("/officers").then().statusCode(200);
        var old = aReport("officer", "371071", TODAY);
        var mark = mark("officer", "view=MINE");

        change("officer", aReport("officer", "371071", TODAY), 1, "claim", "").statusCode(200);
        assertThat(since("officer", "view=MINE", mark)).isZero();

        change("approver", old, 1, "assignment", "{\"handler\":\"officer\"}").statusCode(200);
        assertThat(since("officer", "view=MINE", mark)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "1:2", "9:1:", "1:9:5,3", "1:2:3'", "99999999999999999999:1:"})
    void namesAMarkThatIsNone(String mark) {
        as("officer")
                .queryParam("since", mark)
                .get("/cases/arrivals")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("since"));
    }

    private static String mark(String user, String list) {
        return as(user).get("/cases/arrivals?" + list)
                .then()
                .statusCode(200)
                .body("count", equalTo(0))
                .extract()
                .path("mark");
    }

    private static int since(String user, String list, String mark) {
        return as(user).queryParam("since", mark)
                .get("/cases/arrivals?" + list)
                .then()
                .statusCode(200)
                .extract()
                .path("count");
    }
}
