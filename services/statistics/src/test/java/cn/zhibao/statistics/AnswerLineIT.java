package cn.zhibao.statistics;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import cn.zhibao.contracts.caseintake.CaseRegistered;
import cn.zhibao.contracts.caseintake.ReferralAccepted;
import cn.zhibao.contracts.caseintake.ReferralAnswered;
import cn.zhibao.contracts.caseintake.ReferralSent;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// What a message between two offices leaves in the time lines of both sides.
@QuarkusTest
@WithTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "statistics"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class AnswerLineIT {

    private static final LocalDate DAY = LocalDate.of(2018, 5, 2);
    private static final String SENDER = "officer";
    private static final String RECEIVER = "officer-huancui";

    private final UUID sent = UUID.randomUUID();
    private final UUID theirs = UUID.randomUUID();
    private final UUID referral = UUID.randomUUID();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    /// The answer comes in whatever order; its own stream waits for nobody.
    @Test
    void tellsTheSenderOfTheAnswerAndOfNothingElse() {
        var number = "371002-SRC-2018-0009";
        EventFixture.send(
                brokers,
                List.of(
                        EventFixture.record(
                                new ReferralAnswered(
                                        UUID.randomUUID(), referral, sent, "CLUE_NOTICE", "ACCEPTED", number, DAY),
                                1,
                                "2018-05-02T03:00:00Z"),
                        EventFixture.record(
                                new ReferralAccepted(UUID.randomUUID(), referral, theirs, number, DAY),
                                1,
                                "2018-05-02T03:00:00Z"),
                        EventFixture.record(
                                registered(theirs, number, "371002", SourceKind.TRANSFER_IN),
                                1,
                                "2018-05-02T02:59:59Z"),
                        EventFixture.record(
                                registered(sent, "371071-SRC-2018-0008", "371071", SourceKind.REPORT),
                                1,
                                "2018-05-01T01:00:00Z"),
                        EventFixture.record(
                                new ReferralSent(
                                        referral, sent, "CLUE_NOTICE", "OFFICE-371002", "371002", null, 0, DAY),
                                1,
                                "2018-05-02T01:00:00Z")));
        await(SENDER, sent, 3);
        await(RECEIVER, theirs, 2);

        var line = as(SENDER)
                .get("/cases/" + sent + "/timeline")
                .then()
                .body("entries.event", contains("CaseRegistered", "ReferralSent", "ReferralAnswered"))
                .extract()
                .asString();
        assertThat(line).contains(number).doesNotContain(theirs.toString());
        as(RECEIVER)
                .get("/cases/" + theirs + "/timeline")
                .then()
                .body("entries.event", contains("CaseRegistered", "ReferralAccepted"));
        as(SENDER).get("/cases/" + theirs + "/timeline").then().statusCode(404);
        as(RECEIVER).get("/cases/" + sent + "/timeline").then().statusCode(404);
    }

    private static CaseRegistered registered(UUID id, String number, String region, SourceKind source) {
        return new CaseRegistered(id, number, region, source, RightKind.TRADEMARK, DAY);
    }

    private static void await(String user, UUID caseId, int entries) {
        var end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (entries(user, caseId) < entries) {
            assertThat(System.nanoTime())
                    .as("%d entries for %s within a minute and a half", entries, user)
                    .isLessThan(end);
        }
    }

    private static int entries(String user, UUID caseId) {
        var answer = as(user).get("/cases/" + caseId + "/timeline");
        return answer.statusCode() == 200 ? answer.jsonPath().getList("entries").size() : 0;
    }
}
