package cn.zhibao.mediation;

import cn.zhibao.chassis.events.Wire;
import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.EventTypes;
import cn.zhibao.contracts.Sender;
import cn.zhibao.contracts.caseintake.CaseImported;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import cn.zhibao.contracts.caseintake.CaseRouted;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/// Case intake as mediation hears it.
final class CaseIntakeFixture {

    private CaseIntakeFixture() {}

    static CaseRouted aRoutedCase(UUID caseId, Route route, String region) {
        return new CaseRouted(
                caseId,
                region + "-SRC-2026-0001",
                region,
                route,
                RightKind.PATENT,
                "外观设计专利侵权纠纷",
                "双方有调解意愿",
                LocalDate.of(2026, 3, 2),
                SourceKind.COMPLAINT,
                LocalDate.of(2026, 2, 25),
                LocalDate.of(2026, 2, 28));
    }

    static CaseImported anOldMediation(UUID caseId, @Nullable LocalDate closedOn, @Nullable String outcome) {
        return new CaseImported(
                caseId,
                "高调〔2006〕%s号".formatted(caseId),
                "371071",
                Procedure.MEDIATION,
                RightKind.TRADEMARK,
                "商标许可合同纠纷",
                LocalDate.of(2006, 3, 20),
                null,
                closedOn,
                outcome);
    }

    /// An event in the envelope that case intake would give it.
    static Envelope envelope(CaseIntakeEvent event, int streamVersion) {
        return new Envelope(
                UUID.randomUUID(),
                Sender.CASE_INTAKE.source(),
                EventTypes.of(event.getClass()),
                event.streamId(),
                Instant.parse("2026-03-02T01:00:00Z"),
                event.laneId(),
                streamVersion,
                UUID.randomUUID(),
                null,
                "371071",
                JournalEntry.shardOf(event.laneId()),
                "2026-03-02");
    }

    /// Says an event, as often as it is called.
    static void say(Envelope envelope, CaseIntakeEvent event) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(
                    Sender.CASE_INTAKE.topic(),
                    null,
                    event.laneId().toString(),
                    Wire.canonical(event),
                    Wire.headers(envelope)));
        }
    }

    static Envelope say(CaseIntakeEvent event, int streamVersion) {
        var envelope = envelope(event, streamVersion);
        say(envelope, event);
        return envelope;
    }
}
