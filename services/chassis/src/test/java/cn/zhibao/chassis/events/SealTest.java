package cn.zhibao.chassis.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class SealTest {

    @Test
    void keepsEveryBitOfItsDigestOnTheWire() {
        var seal = new Seal(
                LocalDate.of(2026, 11, 22),
                3,
                1_190,
                Long.toString(Long.MAX_VALUE - 1),
                Instant.parse("2026-11-22T05:00:00Z"));
        var sent = seal.record("mediation", "mediation.events");
        var arrived = new ConsumerRecord<>("mediation.events", 0, 0L, sent.key(), sent.value());
        sent.headers().forEach(arrived.headers()::add);

        assertThat(Seal.read(arrived)).contains(seal);
    }
}
