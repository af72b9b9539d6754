package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;

import cn.zhibao.caseintake.distribution.DistributionService;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.chassis.store.Now;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/// To whom the rules would put a matter, over HTTP.
@Path("/cases")
public class DistributionResource {

    private final Work work;
    private final DistributionService distribution;
    private final Timekeeper timekeeper;
    private final Now now;

    DistributionResource(Work work, DistributionService distribution, Timekeeper timekeeper, Now now) {
        this.work = work;
        this.distribution = distribution;
        this.timekeeper = timekeeper;
        this.now = now;
    }

    @GET
    @Path("/{id}/proposal")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<ProposalView> proposal(@PathParam("id") UUID id) {
        return work.read(call -> distribution.propose(id, call)).map(proposal -> ProposalView.of(id, proposal));
    }

    /// Assigns as proposed; the handler is whom the caller was shown.
    @POST
    @Path("/{id}/distribution")
    @RolesAllowed(APPROVER)
    public Uni<Response> assign(@PathParam("id") UUID id, @Valid @NotNull AssignCaseRequest request) {
        return work.change(
                request,
                call -> distribution
                        .assign(id, request.handler(), call)
                        .map(file -> Answer.changed(file.version(), CaseView.of(file, timekeeper, now.today()))));
    }
}
