package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;

import cn.zhibao.caseintake.shield.ShieldService;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Work;
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

/// The reporter of a matter who must not be known.
@Path("/cases/{id}/reporter")
public class ReporterResource {

    private final Work work;
    private final ShieldService shield;

    ReporterResource(Work work, ShieldService shield) {
        this.work = work;
        this.shield = shield;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, AUDITOR})
    public Uni<ReporterView> standing(@PathParam("id") UUID id) {
        return work.read(call -> shield.standing(id, call).map(standing -> ReporterView.of(standing, call.at())));
    }

    /// The answer bears nothing of the identity, and the idempotency key is compared by the matter alone, so that not
    /// even a hash of it is kept.
    @POST
    @RolesAllowed(OFFICER)
    public Uni<Response> shield(@PathParam("id") UUID id, @Valid @NotNull ShieldRequest request) {
        return work.change(
                id,
                call -> shield.shield(id, request.identity(), call)
                        .chain(kept -> shield.standing(id, call)
                                .map(standing -> Answer.created(
                                        "/cases/" + id + "/reporter",
                                        kept.version(),
                                        ReporterView.of(standing, call.at())))));
    }

    @POST
    @Path("/openings")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> ask(@PathParam("id") UUID id, @Valid @NotNull OpeningRequest request) {
        return work.change(
                request,
                call -> shield.ask(id, request.reason().strip(), call)
                        .map(opening -> Answer.created(
                                "/openings/" + opening.id(), opening.version(), OpeningView.of(opening, call.at()))));
    }
}
