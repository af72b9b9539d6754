package cn.zhibao.enforcement.edge;

import cn.zhibao.chassis.events.Heard;
import cn.zhibao.chassis.events.Hearing;
import cn.zhibao.chassis.events.Inbox;
import cn.zhibao.contracts.Sender;
import cn.zhibao.contracts.mediation.ClockExcluded;
import cn.zhibao.contracts.mediation.ClockExtended;
import cn.zhibao.contracts.mediation.ClockResumed;
import cn.zhibao.contracts.mediation.ClockSuspended;
import cn.zhibao.contracts.mediation.ClockWithdrawn;
import cn.zhibao.contracts.mediation.ConsentGiven;
import cn.zhibao.contracts.mediation.MediationAgreed;
import cn.zhibao.contracts.mediation.MediationEvent;
import cn.zhibao.contracts.mediation.MediationFailed;
import cn.zhibao.contracts.mediation.MediationOpened;
import cn.zhibao.enforcement.OpeningService;
import cn.zhibao.enforcement.OpeningService.Opening;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears mediation: a failed dispute may become a clue.
@ApplicationScoped
public class MediationListener implements Hearing.Source {

    private final Inbox inbox;
    private final OpeningService opening;
    private final Hearing<MediationEvent> mediations;

    MediationListener(Inbox inbox, OpeningService opening) {
        this.inbox = inbox;
        this.opening = opening;
        this.mediations =
                new Hearing<>(Sender.MEDIATION, MediationEvent.class, () -> opening.delivery(this::openingOf));
    }

    @Incoming("mediation")
    @Blocking
    public void hear(ConsumerRecords<String, String> records) {
        inbox.receive(mediations, records);
    }

    @Override
    public List<Hearing<?>> hearings() {
        return List.of(mediations);
    }

    private Optional<Opening> openingOf(Connection tx, Heard<MediationEvent> heard) throws SQLException {
        return switch (heard.event()) {
            case MediationFailed failed -> opening.of(tx, failed, heard.envelope());
            case MediationOpened opened -> Optional.empty();
            case ConsentGiven consent -> Optional.empty();
            case MediationAgreed agreed -> Optional.empty();
            case ClockSuspended suspended -> Optional.empty();
            case ClockResumed resumed -> Optional.empty();
            case ClockExtended extended -> Optional.empty();
            case ClockExcluded excluded -> Optional.empty();
            case ClockWithdrawn withdrawn -> Optional.empty();
        };
    }
}
