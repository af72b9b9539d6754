package cn.zhibao.statistics.edge;

import cn.zhibao.chassis.events.Inbox;
import cn.zhibao.contracts.Event;
import cn.zhibao.contracts.Sender;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import cn.zhibao.contracts.enforcement.EnforcementEvent;
import cn.zhibao.contracts.inspection.InspectionEvent;
import cn.zhibao.contracts.mediation.MediationEvent;
import cn.zhibao.statistics.Observation;
import cn.zhibao.statistics.archive.CountingService;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.utils.Utils;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears every sender; each event is archived and counted. What an event means is decided in [Observation].
@ApplicationScoped
public class SenderListener {

    private static final int PARTITIONS = 12;

    private final Inbox inbox;
    private final CountingService counting;

    SenderListener(Inbox inbox, CountingService counting) {
        this.inbox = inbox;
        this.counting = counting;
    }

    @Incoming("inspection")
    @Blocking
    public void hearInspection(ConsumerRecords<String, String> records) {
        receive(Sender.INSPECTION, InspectionEvent.class, records, Observation::of);
    }

    @Incoming("case-intake")
    @Blocking
    public void hearCaseIntake(ConsumerRecords<String, String> records) {
        receive(Sender.CASE_INTAKE, CaseIntakeEvent.class, records, Observation::of);
    }

    @Incoming("mediation")
    @Blocking
    public void hearMediation(ConsumerRecords<String, String> records) {
        receive(Sender.MEDIATION, MediationEvent.class, records, Observation::of);
    }

    @Incoming("enforcement")
    @Blocking
    public void hearEnforcement(ConsumerRecords<String, String> records) {
        receive(Sender.ENFORCEMENT, EnforcementEvent.class, records, Observation::of);
    }

    private <E extends Event> void receive(
            Sender sender, Class<E> family, ConsumerRecords<String, String> records, Function<E, Observation> meaning) {
        inbox.receive(sender, family, records, counting.delivery(sender, meaning, SenderListener::laneOf));
    }

    /// The partition of the case, whose consumer alone writes the counters of that lane.
    private static int laneOf(UUID caseId) {
        var key = caseId.toString().getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(key)) % PARTITIONS;
    }
}
