package cn.zhibao.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.Office;
import cn.zhibao.local.LocalSystem;
import cn.zhibao.local.audit.JournalAudit;
import cn.zhibao.local.audit.Refill;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody changes what is kept, past every rule: it is found, named and put right.
@ExtendWith(Rig.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class SabotageIT {

    private static final Rig RIG = Rig.running();
    private static final LocalSystem SYSTEM = RIG.system();
    private static final Broker BROKER = new Broker(RIG);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// The register alone is brought back to an earlier moment. Those who heard what it has forgotten say so, instead
    /// of taking its next facts for old ones in silence.
    @Test
    void a21TellsWhenASenderWasSetBackToAnEarlierMoment() throws SQLException {
        var clerk = new Clerk(RIG);
        SYSTEM.kill("case-intake");
        onServer("create database case_intake_then template case_intake owner case_intake_owner");
        SYSTEM.start("case-intake");
        for (var n = 0; n < 5; n++) {
            clerk.register();
        }
        RIG.awaitQuietOf("case-intake");
        BROKER.awaitHeard("statistics");

        SYSTEM.kill("case-intake");
        onServer("alter database case_intake rename to case_intake_now");
        onServer("alter database case_intake_then rename to case_intake");
        SYSTEM.start("case-intake");
        RIG.book().inflicted("restore", 1);

        Office.await(
                "the set-back is seen", PATIENCE, () -> !differing("statistics").isEmpty());
        assertThat(published()).as("nothing is published meanwhile").contains(409);

        SYSTEM.kill("case-intake");
        onServer("drop database case_intake with (force)");
        onServer("alter database case_intake_now rename to case_intake");
        SYSTEM.start("case-intake");
        new Settlement(RIG).of("A-21 sender set back");
    }

    private static Optional<Integer> published() {
        var year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        var body = "{\"region\":\"371071\",\"year\":%d}".formatted(year);
        return RIG.as("publisher")
                .once("statistics", "/publications", 0, UUID.randomUUID().toString(), body)
                .map(Office.Answer::status);
    }

    private static void onServer(String statement) throws SQLException {
        try (var connection = SYSTEM.databases().connect("postgres");
                var server = connection.createStatement()) {
            if (statement.contains("case_intake ")) {
                server.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'case_intake'");
            }
            server.execute(statement);
        }
    }

    /// An event is taken out of the outbox, one is passed over at the broker, one mark is removed, one counter raised
    /// and one fact rewritten: the ledger names the first three, the rebuild the fourth, the audit the last.
    @Test
    void a24NamesEverySabotage() throws SQLException {
        var clerk = new Clerk(RIG);
        clerk.punish();
        BROKER.awaitHeard("statistics");
        BROKER.awaitHeard("enforcement");
        var lanes = laneOfEach(clerk);
        var names = List.copyOf(lanes.keySet());
        var unsent = lanes.getOrDefault(names.get(0), "");
        var passedOver = lanes.getOrDefault(names.get(1), "");
        var unmarked = lanes.getOrDefault(names.get(2), "");
        RIG.awaitQuietOf("case-intake");

        try (var held = HeldRelay.of(RIG, "case-intake")) {
            clerk.accept(unsent);
            assertThat(RIG.change("case-intake", "delete from outbox")).isEqualTo(1);
        }

        BROKER.awaitHeard("statistics");
        SYSTEM.stop("statistics");
        clerk.accept(passedOver);
        RIG.awaitQuietOf("case-intake");
        BROKER.move("statistics", "case-intake", OffsetSpec.latest());
        SYSTEM.start("statistics");

        RIG.change("statistics", "create table kept as select * from inbox where stream_id = '" + unmarked + "'");
        assertThat(RIG.change("statistics", "delete from inbox where stream_id = '" + unmarked + "'"))
                .isPositive();

        RIG.change("statistics", "update counter set closed = closed + 1 where month = 0 and region = '371071'");
        RIG.change("case-intake", "alter table journal disable trigger user");
        RIG.change("case-intake", rewritten(unsent, "PATENT"));
        RIG.book().inflicted("sabotage", 5);

        Office.await(
                "the ledger names the lanes",
                PATIENCE,
                () -> differing("statistics").equals(new TreeSet<>(names.subList(0, 3))));
        assertThat(new Settlement(RIG).balance().lost()).hasSize(2);
        assertThat(rebuilt().path("differences").asLong()).isPositive();
        assertThat(auditFaults()).singleElement().asString().contains(unsent);

        RIG.change("case-intake", rewritten(unsent, "TRADEMARK"));
        RIG.change("case-intake", "alter table journal enable trigger user");
        assertThat(auditFaults()).isEmpty();
        RIG.change("statistics", "insert into inbox select * from kept");
        RIG.change("statistics", "drop table kept");
        try (var connection = RIG.sql("case-intake")) {
            Refill.of(connection);
        }
        RIG.awaitQuietOf("case-intake");
        BROKER.awaitHeard("statistics");
        assertThat(rebuilt().path("differences").asLong()).isZero();
        new Settlement(RIG).of("A-24 sabotage");
    }

    private static String rewritten(String caseId, String right) {
        return """
                update journal set payload = replace(payload::text, '%s', '%s')::json
                where stream_id = '%s' and stream_version = 1""".formatted(right.equals("PATENT") ? "TRADEMARK" : "PATENT", right, caseId);
    }

    /// Three registered cases in three lanes of the ledger, by the lane's number.
    private static Map<String, String> laneOfEach(Clerk clerk) throws SQLException {
        var lanes = new HashMap<String, String>();
        while (lanes.size() < 3) {
            var id = clerk.register();
            lanes.put(
                    Long.toString(
                            RIG.number("case-intake", "select shard from journal where stream_id = '" + id + "'")),
                    id);
        }
        return lanes;
    }

    /// The lanes of case intake on which a hearer does not agree with it.
    private static Set<String> differing(String hearer) {
        var lanes = new TreeSet<String>();
        for (var line : RIG.as("auditor").get(hearer, "/ledger").json()) {
            if (line.path("sender").asText().equals("case-intake")
                    && line.path("verdict").asText().equals("DIFFERS")) {
                lanes.add(line.path("shard").asText());
            }
        }
        return lanes;
    }

    private static JsonNode rebuilt() {
        var admin = RIG.as("admin");
        var location = admin.post(
                        "statistics", "/rebuilds", "application/json", HttpRequest.BodyPublishers.ofString("{}"))
                .raw()
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var path = location.substring(location.indexOf("/rebuilds"));
        Office.await(
                "the rebuild",
                PATIENCE,
                () -> admin.get("statistics", path)
                        .json()
                        .path("status")
                        .asText()
                        .equals("DONE"));
        return admin.get("statistics", path).json();
    }

    private static List<String> auditFaults() throws SQLException {
        try (var connection = RIG.sql("case-intake")) {
            return JournalAudit.of(connection).faults();
        }
    }
}
