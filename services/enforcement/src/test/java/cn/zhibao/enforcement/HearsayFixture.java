package cn.zhibao.enforcement;

import cn.zhibao.chassis.events.Wire;
import cn.zhibao.chassis.journal.JournalEntry;
import cn.zhibao.contracts.Envelope;
import cn.zhibao.contracts.Event;
import cn.zhibao.contracts.EventTypes;
import cn.zhibao.contracts.Sender;
import cn.zhibao.contracts.caseintake.CaseImported;
import cn.zhibao.contracts.caseintake.CaseRouted;
import cn.zhibao.contracts.mediation.MediationFailed;
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

/// Case intake and mediation as enforcement hears them.
final class HearsayFixture {

    private HearsayFixture() {}

    static CaseRouted aRoutedCase(UUID caseId, Route route, String region) {
        return aRoutedCase(caseId, route, region, LocalDate.of(2026, 4, 9));
    }

    static CaseRouted aRoutedCase(UUID caseId, Route route, String region, LocalDate clueOn) {
        return new CaseRouted(
                caseId,
                region + "-SRC-2026-0001",
                region,
                route,
                RightKind.TRADEMARK,
                "涉嫌销售侵犯注册商标专用权的商品",
                "有初步证据证明存在违法行为",
                LocalDate.of(2026, 4, 13),
                SourceKind.REPORT,
                clueOn,
                LocalDate.of(2026, 4, 10));
    }

    static MediationFailed aFailedMediation(UUID caseId, String routeHint) {
        return new MediationFailed(
                UUID.randomUUID(),
                caseId,
                "371071-SRC-2026-0002",
                "371071",
                RightKind.PATENT,
                "实用新型专利侵权纠纷",
                "IMPASSE",
                routeHint,
                LocalDate.of(2026, 5, 6));
    }

    static CaseImported anOldCase(
            UUID caseId, Procedure procedure, @Nullable LocalDate closedOn, @Nullable String outcome) {
        return new CaseImported(
                caseId,
                "高立字〔2006〕%s号".formatted(caseId),
                "371071",
                procedure,
                RightKind.TRADEMARK,
                "涉嫌侵犯注册商标专用权",
                LocalDate.of(2006, 3, 20),
                null,
                closedOn,
                outcome);
    }

    /// An event in the envelope that its sender would give it.
    static Envelope envelope(Sender sender, Event event, int streamVersion) {
        return new Envelope(
                UUID.randomUUID(),
                sender.source(),
                EventTypes.of(event.getClass()),
                event.streamId(),
                Instant.parse("2026-04-13T01:00:00Z"),
                event.laneId(),
                streamVersion,
                UUID.randomUUID(),
                null,
                "371071",
                JournalEntry.shardOf(event.laneId()),
                "2026-04-13");
    }

    /// Says an event, as often as it is called.
    static void say(Sender sender, Envelope envelope, Event event) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(
                    sender.topic(), null, event.laneId().toString(), Wire.canonical(event), Wire.headers(envelope)));
        }
    }

    static Envelope say(Sender sender, Event event, int streamVersion) {
        var envelope = envelope(sender, event, streamVersion);
        say(sender, envelope, event);
        return envelope;
    }
}
