package cn.zhibao.statistics.edge;

import cn.zhibao.chassis.events.Hearing;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.utils.Utils;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears every sender; each event is archived and counted. What an event means is decided in [Observation].
@ApplicationScoped
public class SenderListener implements Hearing.Source {

    private static final int PARTITIONS = 12;

    private final Inbox inbox;
    private final CountingService counting;
    private final Hearing<InspectionEvent> inspection;
    private final Hearing<CaseIntakeEvent> caseIntake;
    private final Hearing<MediationEvent> mediation;
    private final Hearing<EnforcementEvent> enforcement;

    SenderListener(Inbox inbox, CountingService counting) {
        this.inbox = inbox;
        this.counting = counting;
        this.inspection = hearing(Sender.INSPECTION, InspectionEvent.class, Observation::of);
        this.caseIntake = hearing(Sender.CASE_INTAKE, CaseIntakeEvent.class, Observation::of);
        this.mediation = hearing(Sender.MEDIATION, MediationEvent.class, Observation::of);
        this.enforcement = hearing(Sender.ENFORCEMENT, EnforcementEvent.class, Observation::of);
    }

    @Incoming("inspection")
    @Blocking
    public void hearInspection(ConsumerRecords<String, String> records) {
        inbox.receive(inspection, records);
    }

    @Incoming("case-intake")
    @Blocking
    public void hearCaseIntake(ConsumerRecords<String, String> records) {
        inbox.receive(caseIntake, records);
    }

    @Incoming("mediation")
    @Blocking
    public void hearMediation(ConsumerRecords<String, String> records) {
        inbox.receive(mediation, records);
    }

    @Incoming("enforcement")
    @Blocking
    public void hearEnforcement(ConsumerRecords<String, String> records) {
        inbox.receive(enforcement, records);
    }

    @Override
    public List<Hearing<?>> hearings() {
        return List.of(inspection, caseIntake, mediation, enforcement);
    }

    private <E extends Event> Hearing<E> hearing(Sender sender, Class<E> family, Function<E, Observation> meaning) {
        return new Hearing<>(sender, family, () -> counting.delivery(sender, meaning, SenderListener::laneOf));
    }

    /// The partition of the case, whose consumer alone writes the counters of that lane.
    private static int laneOf(UUID caseId) {
        var key = caseId.toString().getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(key)) % PARTITIONS;
    }
}
