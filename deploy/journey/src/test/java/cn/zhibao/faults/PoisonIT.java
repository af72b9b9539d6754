package cn.zhibao.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.journey.Office;
import cn.zhibao.local.LocalSystem;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Events that cannot be applied.
@ExtendWith(Rig.class)
class PoisonIT {

    private static final Rig RIG = Rig.running();
    private static final LocalSystem SYSTEM = RIG.system();
    private static final Broker BROKER = new Broker(RIG);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /// One case arrives garbled, another breaks a rule of the statistics' own; records that nobody can read come along.
    /// The two cases wait, everybody else goes on, and after the repair both are told to the end.
    @Test
    void a09LetsOnlyThePoisonedCasesWait() throws SQLException {
        var clerk = new Clerk(RIG);
        String garbled;
        try (var held = HeldRelay.of(RIG, "case-intake")) {
            garbled = clerk.register();
            BROKER.send(List.of(asSent(garbled, "{\"caseId\":")));
            BROKER.send(unreadable());
            RIG.book().inflicted("poison", 1 + unreadable().size());
            awaitParked("statistics", garbled, 1);
        }
        clerk.accept(garbled);
        awaitParked("statistics", garbled, 2);

        var refused = clerk.register();
        RIG.change(
                "statistics",
                "alter table archive add constraint not_this check (case_id <> '%s' or stream_version = 1)"
                        .formatted(refused));
        RIG.book().inflicted("poison", 1);
        clerk.accept(refused);
        clerk.route(refused, "PENALTY");
        awaitParked("statistics", refused, 2);

        try (var load = Load.begin(RIG)) {
            RIG.awaitSomethingNew("case-intake");
            RIG.awaitSomethingNew("enforcement");
            assertThat(load.goesOn()).isTrue();
        }
        assertThat(parkedCases("statistics")).containsOnlyKeys(garbled, refused);

        repair(garbled);
        RIG.change("statistics", "alter table archive drop constraint not_this");
        for (var hearer : Rig.HEARERS) {
            for (var waiting : parkedCases(hearer).keySet()) {
                replay(hearer, waiting);
            }
        }
        new Settlement(RIG).of("A-09 poisoned cases");
    }

    /// The first event of a case as its sender would send it, with other data.
    private static ProducerRecord<String, String> asSent(String caseId, String data) throws SQLException {
        try (var connection = RIG.sql("case-intake");
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select event_id, type, occurred_at, correlation_id, actor_org, shard, recorded_on
                        from journal where stream_id = '%s' and stream_version = 1""".formatted(caseId))) {
            row.next();
            return record(
                    caseId,
                    data,
                    Map.ofEntries(
                            Map.entry("ce_specversion", "1.0"),
                            Map.entry("ce_id", row.getString(1)),
                            Map.entry("ce_source", "/case-intake"),
                            Map.entry("ce_type", row.getString(2)),
                            Map.entry("ce_subject", caseId),
                            Map.entry(
                                    "ce_time",
                                    row.getObject(3, java.time.OffsetDateTime.class)
                                            .toInstant()
                                            .toString()),
                            Map.entry("ce_partitionkey", caseId),
                            Map.entry("ce_streamversion", "1"),
                            Map.entry("ce_correlationid", row.getString(4)),
                            Map.entry("ce_actororg", row.getString(5)),
                            Map.entry("ce_shard", row.getString(6)),
                            Map.entry("ce_recordedon", row.getString(7))));
        }
    }

    /// What strangers may write into a topic: no envelope, half of one, one with impossible values, and a false seal.
    private static List<ProducerRecord<String, String>> unreadable() {
        return List.of(
                record("nobody", "not even JSON", Map.of()),
                record("nobody", "{}", Map.of("ce_type", "cn.zhibao.case-intake.case-registered.v1")),
                record(
                        "nobody",
                        "{}",
                        Map.ofEntries(
                                Map.entry("ce_id", "00000000-0000-4000-8000-000000000001"),
                                Map.entry("ce_source", "/case-intake"),
                                Map.entry("ce_type", "cn.zhibao.case-intake.case-registered.v1"),
                                Map.entry("ce_subject", "00000000-0000-4000-8000-000000000002"),
                                Map.entry("ce_time", "yesterday"),
                                Map.entry("ce_partitionkey", "00000000-0000-4000-8000-000000000002"),
                                Map.entry("ce_streamversion", "1"),
                                Map.entry("ce_correlationid", "00000000-0000-4000-8000-000000000003"),
                                Map.entry("ce_actororg", "x"),
                                Map.entry("ce_shard", "1"),
                                Map.entry("ce_recordedon", "2026-01-01"))),
                record("ledger-0", "no seal", Map.of("ce_type", "cn.zhibao.case-intake.ledger-sealed.v1")));
    }

    private static ProducerRecord<String, String> record(String key, String data, Map<String, String> headers) {
        var wire = new ArrayList<Header>();
        headers.forEach((name, value) -> wire.add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8))));
        return new ProducerRecord<>("case-intake.events", null, key, data, wire);
    }

    /// The parked data is put right from the sender's journal.
    private static void repair(String caseId) throws SQLException {
        String right;
        try (var connection = RIG.sql("case-intake");
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select payload::text from journal where stream_id = '%s' and stream_version = 1"
                                .formatted(caseId))) {
            row.next();
            right = row.getString(1);
        }
        for (var hearer : Rig.HEARERS) {
            try (var connection = RIG.sql(hearer);
                    var repair = connection.prepareStatement(
                            "update parked set payload = ? where stream_id = cast(? as uuid) and reason = 'POISON'")) {
                repair.setString(1, right);
                repair.setString(2, caseId);
                repair.executeUpdate();
            }
        }
    }

    private static void replay(String hearer, String caseId) {
        var answer = RIG.as("admin")
                .post(
                        hearer,
                        "/ledger/parked/" + caseId + "/replay",
                        "application/json",
                        HttpRequest.BodyPublishers.ofString("{}"));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        assertThat(answer.json().path("applied").asInt()).isPositive();
    }

    private static void awaitParked(String hearer, String caseId, int events) {
        Office.await(
                events + " parked of " + caseId + " in " + hearer,
                PATIENCE,
                () -> parkedCases(hearer).getOrDefault(caseId, 0L) >= events);
    }

    private static Map<String, Long> parkedCases(String hearer) {
        try (var connection = RIG.sql(hearer);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select lane_id, count(*) from parked group by lane_id")) {
            var cases = new java.util.HashMap<String, Long>();
            while (row.next()) {
                cases.put(row.getString(1), row.getLong(2));
            }
            return cases;
        } catch (SQLException away) {
            throw new AssertionError(away);
        }
    }
}
