package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.CaseOpeningService;
import cn.zhibao.caseintake.distribution.DistributionOpeningService;
import cn.zhibao.chassis.events.Heard;
import cn.zhibao.chassis.events.Hearing;
import cn.zhibao.chassis.events.Inbox;
import cn.zhibao.contracts.Sender;
import cn.zhibao.contracts.inspection.FindingRaised;
import cn.zhibao.contracts.inspection.InspectionEvent;
import cn.zhibao.contracts.inspection.ResultPublished;
import cn.zhibao.contracts.inspection.ResultRecorded;
import cn.zhibao.contracts.inspection.VisitAssigned;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears inspection: a finding that needs a case is registered as one.
@ApplicationScoped
public class FindingListener implements Hearing.Source {

    private final Inbox inbox;
    private final CaseOpeningService opening;
    private final DistributionOpeningService distribution;
    private final Hearing<InspectionEvent> findings;

    FindingListener(Inbox inbox, CaseOpeningService opening, DistributionOpeningService distribution) {
        this.inbox = inbox;
        this.opening = opening;
        this.distribution = distribution;
        this.findings = new Hearing<>(Sender.INSPECTION, InspectionEvent.class, () -> this::apply);
    }

    @Incoming("inspection")
    @Blocking
    public void hear(ConsumerRecords<String, String> records) {
        inbox.receive(findings, records);
    }

    @Override
    public List<Hearing<?>> hearings() {
        return List.of(findings);
    }

    private void apply(Connection tx, Heard<InspectionEvent> heard) throws SQLException {
        switch (heard.event()) {
            case FindingRaised finding ->
                opening.register(tx, finding, files -> distribution.assign(tx, files), heard.envelope());
            case VisitAssigned planned -> {}
            case ResultRecorded result -> {}
            case ResultPublished published -> {}
        }
    }
}
