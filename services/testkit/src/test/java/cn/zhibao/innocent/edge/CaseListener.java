package cn.zhibao.innocent.edge;

import cn.zhibao.contracts.caseintake.CaseRouted;
import cn.zhibao.innocent.Mediation;
import cn.zhibao.innocent.MediationService;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears the one sender it may.
public class CaseListener {

    private final MediationService service;

    CaseListener(MediationService service) {
        this.service = service;
    }

    @Incoming("case-intake-events")
    public Uni<Mediation> routed(CaseRouted routed) {
        return service.open(routed);
    }
}
