package cn.zhibao.innocent.edge;

import cn.zhibao.chassis.likeness.Work;
import cn.zhibao.contracts.mediation.MediationAgreed;
import cn.zhibao.innocent.MediationService;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;

/// One route for mediators, one for all.
@Path("/mediations")
public class MediationResource {

    private final MediationService service;
    private final Work work;

    MediationResource(MediationService service, Work work) {
        this.service = service;
        this.work = work;
    }

    @POST
    @RolesAllowed("mediator")
    public Uni<AgreementView> agree(AgreeRequest request) {
        return view(service.agree(request.id()));
    }

    @GET
    @PermitAll
    public String card() {
        return UUID.class.getName();
    }

    private Uni<AgreementView> view(Uni<MediationAgreed> agreed) {
        return work.run(agreed.map(fact -> new AgreementView(fact.mediationId())));
    }
}
