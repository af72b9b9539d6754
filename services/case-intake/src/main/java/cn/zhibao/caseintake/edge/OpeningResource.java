package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;

import cn.zhibao.caseintake.shield.ShieldService;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Work;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/// One time that somebody wants to know who a shielded reporter is. Opening says so in the journal and shows nothing;
/// what was opened is then read for a short while, so that no kept answer ever bears it.
@Path("/openings/{id}")
public class OpeningResource {

    private final Work work;
    private final ShieldService shield;

    OpeningResource(Work work, ShieldService shield) {
        this.work = work;
        this.shield = shield;
    }

    @POST
    @Path("/approval")
    @RolesAllowed(APPROVER)
    public Uni<Response> approve(@PathParam("id") UUID id) {
        return work.change(
                id,
                call -> shield.approve(id, call)
                        .map(opening -> Answer.changed(opening.version(), OpeningView.of(opening, call.at()))));
    }

    @POST
    @Path("/opening")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> open(@PathParam("id") UUID id) {
        return work.change(
                id,
                call -> shield.open(id, call)
                        .map(opening -> Answer.changed(opening.version(), OpeningView.of(opening, call.at()))));
    }

    @GET
    @Path("/identity")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> identity(@PathParam("id") UUID id) {
        return work.read(call -> shield.read(id, call))
                .map(identity -> Response.ok(IdentityView.of(identity))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }
}
