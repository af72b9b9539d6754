package cn.zhibao.enforcement;

import static cn.zhibao.enforcement.HearsayFixture.aFailedMediation;
import static cn.zhibao.enforcement.HearsayFixture.aRoutedCase;
import static cn.zhibao.enforcement.HearsayFixture.anOldCase;
import static cn.zhibao.enforcement.HearsayFixture.envelope;
import static cn.zhibao.enforcement.HearsayFixture.say;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.Sender;
import cn.zhibao.contracts.reference.Procedure;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What enforcement does because of case intake and mediation: each fact once, in one transaction with its mark.
@QuarkusTest
@WithTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "enforcement"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class ListenersIT {

    private static final LocalDate CLOSED = LocalDate.of(2006, 5, 30);
    private static EventProbe told;

    @Inject
    AgroalDataSource database;

    @BeforeAll
    static void listen() {
        told = EventProbe.on("enforcement.events");
    }

    @AfterAll
    static void stopListening() {
        told.close();
    }

    @Test
    void opensOneClueForAnEventThatComesTwice() throws SQLException {
        var caseId = UUID.randomUUID();
        var routed = aRoutedCase(caseId, Route.PENALTY, "371071");
        var envelope = envelope(Sender.CASE_INTAKE, routed, 1);

        say(Sender.CASE_INTAKE, envelope, routed);
        say(Sender.CASE_INTAKE, envelope, routed);
        awaitApplied(envelope);
        awaitApplied(say(Sender.CASE_INTAKE, aRoutedCase(caseId, Route.REFERRAL, "371071"), 2));

        assertThat(enforcementsOf(caseId)).isEqualTo(1);
        assertThat(told.afterSilenceOf(Duration.ofSeconds(1), heard -> isOf(heard, caseId)))
                .singleElement()
                .satisfies(opened -> {
                    assertThat(opened.type()).isEqualTo("cn.zhibao.enforcement.enforcement-opened.v1");
                    assertThat(opened.headers())
                            .containsEntry("ce_causationid", envelope.id().toString());
                });
    }

    @ParameterizedTest
    @CsvSource({"PENALTY,PEN", "ADJUDICATION,ADJ"})
    void numbersAClueByOfficeProcedureAndYear(Route route, String family) throws SQLException {
        var caseId = UUID.randomUUID();

        awaitApplied(say(Sender.CASE_INTAKE, aRoutedCase(caseId, route, "371071"), 1));

        assertThat(ask("number", caseId)).matches("371071-" + family + "-2026-\\d{4}");
        assertThat(ask("status", caseId)).isEqualTo("VERIFYING");
    }

    @ParameterizedTest
    @CsvSource({"PENALTY", "ADJUDICATION"})
    void opensAClueForAMediationThatFailedAndPointsHere(String hint) throws SQLException {
        var caseId = UUID.randomUUID();

        awaitApplied(say(Sender.MEDIATION, aFailedMediation(caseId, hint), 1));

        assertThat(ask("procedure", caseId)).isEqualTo(hint);
        assertThat(ask("opened_on", caseId)).isEqualTo("2026-05-06");
    }

    @Test
    void opensNothingForAMediationThatPointsNowhere() throws SQLException {
        var caseId = UUID.randomUUID();

        awaitApplied(say(Sender.MEDIATION, aFailedMediation(caseId, "NONE"), 1));

        assertThat(enforcementsOf(caseId)).isZero();
    }

    @Test
    void opensNothingMoreWhileAnEnforcementOfTheCaseRuns() throws SQLException {
        var caseId = UUID.randomUUID();
        awaitApplied(say(Sender.CASE_INTAKE, aRoutedCase(caseId, Route.PENALTY, "371071"), 1));

        awaitApplied(say(Sender.CASE_INTAKE, aRoutedCase(caseId, Route.ADJUDICATION, "371071"), 2));
        awaitApplied(say(Sender.MEDIATION, aFailedMediation(caseId, "PENALTY"), 1));

        assertThat(enforcementsOf(caseId)).isEqualTo(1);
        assertThat(told.afterSilenceOf(Duration.ofSeconds(1), heard -> isOf(heard, caseId)))
                .hasSize(1);
    }

    @Test
    void opensANewOneAfterTheFormerWasClosed() throws SQLException {
        var caseId = UUID.randomUUID();
        awaitApplied(say(Sender.CASE_INTAKE, anOldCase(caseId, Procedure.PENALTY, CLOSED, "EXECUTED"), 1));

        awaitApplied(say(Sender.CASE_INTAKE, aRoutedCase(caseId, Route.PENALTY, "371071"), 2));

        assertThat(enforcementsOf(caseId)).isEqualTo(2);
    }

    @Test
    void takesOverAClosedCaseOnTheDaysOfItsRegister() throws SQLException {
        var caseId = UUID.randomUUID();
        var old = anOldCase(caseId, Procedure.PENALTY, CLOSED, "EXECUTED");

        awaitApplied(say(Sender.CASE_INTAKE, old, 1));

        assertThat(ask("number", caseId)).isEqualTo(old.caseNo());
        assertThat(ask("status", caseId)).isEqualTo("CLOSED");
        assertThat(ask("filed_on", caseId)).isEqualTo("2006-03-20");
        assertThat(ask("closed_on", caseId)).isEqualTo("2006-05-30");
        assertThat(ask("version", caseId)).isEqualTo("2");
        var facts = told.await(2, heard -> isOf(heard, caseId));
        assertThat(facts)
                .extracting(EventProbe.Heard::type)
                .containsExactly(
                        "cn.zhibao.enforcement.enforcement-filed.v1", "cn.zhibao.enforcement.enforcement-closed.v1");
        assertThat(facts)
                .extracting(heard -> heard.headers().get("ce_time"))
                .containsExactly("2006-03-19T16:00:00Z", "2006-05-29T16:00:00Z");
        assertThat(facts.getLast().value()).contains("\"reason\":\"EXECUTED\"");
    }

    @Test
    void takesOverAClosedCaseWithoutAnOutcome() throws SQLException {
        var caseId = UUID.randomUUID();

        awaitApplied(say(Sender.CASE_INTAKE, anOldCase(caseId, Procedure.ADJUDICATION, CLOSED, null), 1));

        assertThat(ask("reason", caseId)).isEqualTo("OTHER");
    }

    @Test
    void takesOverAnOpenCaseAsFiled() throws SQLException {
        var caseId = UUID.randomUUID();

        awaitApplied(say(Sender.CASE_INTAKE, anOldCase(caseId, Procedure.PENALTY, null, null), 1));

        assertThat(ask("status", caseId)).isEqualTo("FILED");
        assertThat(ask("version", caseId)).isEqualTo("1");
    }

    @Test
    void leavesOldMediationsToMediation() throws SQLException {
        var caseId = UUID.randomUUID();

        awaitApplied(say(Sender.CASE_INTAKE, anOldCase(caseId, Procedure.MEDIATION, CLOSED, "AGREED"), 1));

        assertThat(enforcementsOf(caseId)).isZero();
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

    private int enforcementsOf(UUID caseId) throws SQLException {
        return count("select count(*) from enforcement where case_id = ?", caseId);
    }

    private int count(String sql, UUID id) throws SQLException {
        return Integer.parseInt(first(sql, id));
    }

    private String ask(String column, UUID caseId) throws SQLException {
        return first("select %s::text from enforcement where case_id = ?".formatted(column), caseId);
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
