package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.CaseOpeningService;
import cn.zhibao.chassis.events.Heard;
import cn.zhibao.chassis.events.Inbox;
import cn.zhibao.contracts.Sender;
import cn.zhibao.contracts.inspection.FindingRaised;
import cn.zhibao.contracts.inspection.InspectionEvent;
import cn.zhibao.contracts.inspection.ResultRecorded;
import cn.zhibao.contracts.inspection.VisitAssigned;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears inspection: a finding that needs a case is registered as one.
@ApplicationScoped
public class FindingListener {

    private final Inbox inbox;
    private final CaseOpeningService opening;

    FindingListener(Inbox inbox, CaseOpeningService opening) {
        this.inbox = inbox;
        this.opening = opening;
    }

    @Incoming("inspection")
    @Blocking
    public void hear(ConsumerRecords<String, String> records) {
        inbox.receive(Sender.INSPECTION, InspectionEvent.class, records, this::apply);
    }

    private void apply(Connection tx, Heard<InspectionEvent> heard) throws SQLException {
        switch (heard.event()) {
            case FindingRaised finding -> opening.register(tx, finding, heard.envelope());
            case VisitAssigned planned -> {}
            case ResultRecorded result -> {}
        }
    }
}
