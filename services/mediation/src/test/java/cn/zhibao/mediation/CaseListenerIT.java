package cn.zhibao.mediation;

import static cn.zhibao.mediation.CaseIntakeFixture.aRoutedCase;
import static cn.zhibao.mediation.CaseIntakeFixture.anOldMediation;
import static cn.zhibao.mediation.CaseIntakeFixture.envelope;
import static cn.zhibao.mediation.CaseIntakeFixture.say;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.testkit.stack.EventProbe;
import cn.zhibao.testkit.stack.TestStack;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What mediation does because of case intake: each fact once, in one transaction with its mark.
@QuarkusTest
@WithTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "mediation"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class CaseListenerIT {

    private static final LocalDate CLOSED = LocalDate.of(2006, 6, 8);
    private static EventProbe told;

    @Inject
    AgroalDataSource database;

    @BeforeAll
    static void listen() {
        told = EventProbe.on("mediation.events");
    }

    @AfterAll
    static void stopListening() {
        told.close();
    }

    @Test
    void opensOneDisputeForAnEventThatComesTwice() throws SQLException {
        var caseId = UUID.randomUUID();
        var routed = aRoutedCase(caseId, Route.MEDIATION, "371071");
        var envelope = envelope(routed, 1);

        say(envelope, routed);
        say(envelope, routed);
        awaitApplied(envelope);
        awaitApplied(say(aRoutedCase(caseId, Route.REFERRAL, "371071"), 2));

        assertThat(disputesOf(caseId)).isEqualTo(1);
        assertThat(told.afterSilenceOf(Duration.ofSeconds(1), heard -> isOf(heard, caseId)))
                .singleElement()
                .satisfies(opened -> {
                    assertThat(opened.type()).isEqualTo("cn.zhibao.mediation.mediation-opened.v1");
                    assertThat(opened.headers())
                            .containsEntry("ce_causationid", envelope.id().toString())
                            .containsEntry(
                                    "ce_correlationid", envelope.correlationId().toString());
                });
    }

    @Test
    void numbersADisputeByOfficeAndYear() throws SQLException {
        var caseId = UUID.randomUUID();

        awaitApplied(say(aRoutedCase(caseId, Route.MEDIATION, "371071"), 1));

        assertThat(ask("number", caseId)).matches("371071-MED-2026-\\d{4}");
    }

    @Test
    void opensNothingForASecondRoutingWhileTheFirstDisputeRuns() throws SQLException {
        var caseId = UUID.randomUUID();
        say(aRoutedCase(caseId, Route.MEDIATION, "371071"), 1);

        awaitApplied(say(aRoutedCase(caseId, Route.MEDIATION, "371071"), 2));

        assertThat(disputesOf(caseId)).isEqualTo(1);
        assertThat(told.afterSilenceOf(Duration.ofSeconds(1), heard -> isOf(heard, caseId)))
                .hasSize(1);
    }

    @Test
    void opensANewDisputeAfterTheFormerEnded() throws SQLException {
        var caseId = UUID.randomUUID();
        say(anOldMediation(caseId, CLOSED, "调解终止"), 1);

        awaitApplied(say(aRoutedCase(caseId, Route.MEDIATION, "371071"), 2));

        assertThat(disputesOf(caseId)).isEqualTo(2);
    }

    @Test
    void leavesOtherRoutesAlone() throws SQLException {
        var caseId = UUID.randomUUID();

        awaitApplied(say(aRoutedCase(caseId, Route.PENALTY, "371071"), 1));

        assertThat(disputesOf(caseId)).isZero();
    }

    @Test
    void takesOverAnAgreementOnTheDaysOfItsRegister() throws SQLException {
        var caseId = UUID.randomUUID();

        awaitApplied(say(anOldMediation(caseId, CLOSED, "达成调解协议"), 1));

        assertThat(ask("status", caseId)).isEqualTo("AGREED");
        assertThat(ask("ended_on", caseId)).isEqualTo("2006-06-08");
        assertThat(ask("version", caseId)).isEqualTo("2");
        var facts = told.await(2, heard -> isOf(heard, caseId));
        assertThat(facts)
                .extracting(EventProbe.Heard::type)
                .containsExactly("cn.zhibao.mediation.mediation-opened.v1", "cn.zhibao.mediation.mediation-agreed.v1");
        assertThat(facts)
                .extracting(heard -> heard.headers().get("ce_time"))
                .containsExactly("2006-03-19T16:00:00Z", "2006-06-07T16:00:00Z");
    }

    @Test
    void takesOverAFailureWithoutAHint() throws SQLException {
        var caseId = UUID.randomUUID();

        awaitApplied(say(anOldMediation(caseId, CLOSED, "未达成协议"), 1));

        var failed = told.await(heard -> isOf(heard, caseId) && heard.type().endsWith("mediation-failed.v1"));
        assertThat(failed.value()).contains("\"reason\":\"IMPORTED\"", "\"routeHint\":\"NONE\"");
        assertThat(ask("status", caseId)).isEqualTo("FAILED");
    }

    @Test
    void leavesAnOldDisputeOpenThatWasOpen() throws SQLException {
        var caseId = UUID.randomUUID();

        awaitApplied(say(anOldMediation(caseId, null, null), 1));

        assertThat(ask("status", caseId)).isEqualTo("CONSENT_PENDING");
        assertThat(ask("opened_on", caseId)).isEqualTo("2006-03-20");
    }

    private static boolean isOf(EventProbe.Heard heard, UUID caseId) {
        return caseId.toString().equals(heard.key());
    }

    /// Waits for the mark of an event; it is written with everything the event caused, or not at all.
    private void awaitApplied(Envelope envelope) throws SQLException {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (count("select count(*) from inbox where event_id = ?", envelope.id()) == 0) {
            assertThat(System.nanoTime()).as("event applied in time").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private int disputesOf(UUID caseId) throws SQLException {
        return count("select count(*) from mediation where case_id = ?", caseId);
    }

    private int count(String sql, UUID id) throws SQLException {
        return Integer.parseInt(first(sql, id));
    }

    private String ask(String column, UUID caseId) throws SQLException {
        return first("select %s::text from mediation where case_id = ?".formatted(column), caseId);
    }

    private String first(String sql, UUID id) throws SQLException {
        try (var tx = database.getConnection();
                var scope = tx.createStatement();
                var query = tx.prepareStatement(sql)) {
            tx.setAutoCommit(false);
            scope.execute("select set_config('app.regions', '*', true)");
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                var value = row.getString(1);
                tx.rollback();
                return value;
            }
        }
    }
}
