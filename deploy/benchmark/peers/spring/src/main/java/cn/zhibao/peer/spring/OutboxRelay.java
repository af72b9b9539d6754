package cn.zhibao.peer.spring;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.springframework.data.domain.Limit;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Carries the outbox to Kafka: read a batch, send, wait for the broker, delete.
@Component
public class OutboxRelay {

    private static final int BATCH = 500;

    private final Register.Outbox outbox;
    private final KafkaTemplate<String, String> kafka;

    OutboxRelay(Register.Outbox outbox, KafkaTemplate<String, String> kafka) {
        this.outbox = outbox;
        this.kafka = kafka;
    }

    @Scheduled(fixedDelay = 50)
    @Transactional
    public void send() {
        var batch = outbox.findAllByOrderById(Limit.of(BATCH));
        var sent = new ArrayList<CompletableFuture<?>>();
        batch.forEach(event -> sent.add(kafka.send("peer.spring.events", event.caseId.toString(), event.payload)));
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
        outbox.deleteAllInBatch(batch);
    }
}
