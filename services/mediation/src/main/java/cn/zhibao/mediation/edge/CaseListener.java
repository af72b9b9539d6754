package cn.zhibao.mediation.edge;

import cn.zhibao.chassis.events.Heard;
import cn.zhibao.chassis.events.Inbox;
import cn.zhibao.contracts.Sender;
import cn.zhibao.contracts.caseintake.CaseAccepted;
import cn.zhibao.contracts.caseintake.CaseImported;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import cn.zhibao.contracts.caseintake.CaseRefused;
import cn.zhibao.contracts.caseintake.CaseRegistered;
import cn.zhibao.contracts.caseintake.CaseRouted;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.mediation.OpeningService;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears case intake: a case that is routed to mediation, or was mediated in an old register, becomes a dispute.
@ApplicationScoped
public class CaseListener {

    private final Inbox inbox;
    private final OpeningService opening;

    CaseListener(Inbox inbox, OpeningService opening) {
        this.inbox = inbox;
        this.opening = opening;
    }

    @Incoming("case-intake")
    @Blocking
    public void hear(ConsumerRecords<String, String> records) {
        inbox.receive(Sender.CASE_INTAKE, CaseIntakeEvent.class, records, this::apply);
    }

    private void apply(Connection tx, Heard<CaseIntakeEvent> heard) throws SQLException {
        switch (heard.event()) {
            case CaseRouted routed when routed.route() == Route.MEDIATION -> opening.open(tx, routed, heard.envelope());
            case CaseImported imported
            when imported.procedure() == Procedure.MEDIATION -> opening.takeOver(tx, imported, heard.envelope());
            case CaseRouted elsewhere -> {}
            case CaseImported elsewhere -> {}
            case CaseRegistered registered -> {}
            case CaseAccepted accepted -> {}
            case CaseRefused refused -> {}
        }
    }
}
