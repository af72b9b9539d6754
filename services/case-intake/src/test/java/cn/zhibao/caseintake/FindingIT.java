package cn.zhibao.caseintake;

import static cn.zhibao.testkit.stack.Caller.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.chassis.events.Wire;
import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.EventTypes;
import cn.zhibao.contracts.Sender;
import cn.zhibao.contracts.inspection.FindingRaised;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.testkit.stack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = TestStack.class,
        initArgs = {
            @ResourceArg(name = "database", value = "case_intake"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class FindingIT {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    /// The batch is taken as a whole first. When one of it fails, nothing of the others may stay from that try, or they
    /// would be registered again one by one.
    @Test
    void registersAFindingOnceThoughItsNeighbourCannotBeRead() {
        var good = finding("与坏消息同批的检查线索");
        var broken = finding("坏消息");
        send(List.of(record(good, Wire.canonical(good)), record(broken, "{\"raisedOn\":\"never\"}")));

        awaitParked(broken.laneId());

        assertThat(titles()).filteredOn(good.title()::equals).hasSize(1);
    }

    @Test
    void putsAFindingIntoHandsWhereARuleSaysSo() {
        as("officer-yu").post("/officers").then().statusCode(200);
        var word = UUID.randomUUID().toString();
        var rule = as("approver")
                .body(Map.of(
                        "region",
                        "371071",
                        "place",
                        1,
                        "name",
                        "检查线索",
                        "words",
                        List.of(word),
                        "way",
                        "NAMED",
                        "officer",
                        "officer-yu",
                        "atOnce",
                        true))
                .post("/distribution/rules")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var finding = finding("检查线索 " + word);
        send(List.of(record(finding, Wire.canonical(finding))));

        assertThat(awaitHandlerOf(finding.title())).isEqualTo("officer-yu");
        as("approver").post("/distribution/rules/{id}/end", rule).then().statusCode(200);
    }

    private static String awaitHandlerOf(String title) {
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < until) {
            var page = as("officer")
                    .queryParam("size", 100)
                    .get("/cases")
                    .jsonPath()
                    .param("title", title);
            if (page.getList("items.title").contains(title)) {
                return page.getString("items.find { it.title == title }.handling.handler");
            }
        }
        throw new AssertionError("the finding was not registered");
    }

    private static FindingRaised finding(String title) {
        return new FindingRaised(UUID.randomUUID(), "371071", RightKind.TRADEMARK, title, LocalDate.of(2026, 1, 15));
    }

    /// Both on one partition, so that one delivery brings both.
    private static ProducerRecord<String, String> record(FindingRaised finding, String data) {
        var envelope = new Envelope(
                UUID.randomUUID(),
                Sender.INSPECTION.source(),
                EventTypes.of(FindingRaised.class),
                finding.streamId(),
                Instant.parse("2026-01-15T01:00:00Z"),
                finding.laneId(),
                1,
                UUID.randomUUID(),
                null,
                "371071",
                0,
                "2026-01-15");
        return new ProducerRecord<>(
                Sender.INSPECTION.topic(), 0, finding.laneId().toString(), data, Wire.headers(envelope));
    }

    private void send(List<ProducerRecord<String, String>> records) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", brokers, "linger.ms", 200),
                new StringSerializer(),
                new StringSerializer())) {
            records.forEach(producer::send);
            producer.flush();
        }
    }

    private static void awaitParked(UUID lane) {
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < until) {
            if (as("auditor").get("/ledger/parked").asString().contains(lane.toString())) {
                return;
            }
        }
        throw new AssertionError("the broken event was not parked");
    }

    private static List<String> titles() {
        return as("officer").queryParam("size", 100).get("/cases").path("items.title");
    }
}
