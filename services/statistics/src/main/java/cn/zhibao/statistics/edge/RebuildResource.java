package cn.zhibao.statistics.edge;

import static cn.zhibao.chassis.access.Role.Names.ADMIN;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.statistics.archive.RebuildService;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/// Rebuilds over HTTP.
@Path("/rebuilds")
public class RebuildResource {

    private final Work work;
    private final RebuildService rebuilds;

    RebuildResource(Work work, RebuildService rebuilds) {
        this.work = work;
        this.rebuilds = rebuilds;
    }

    @POST
    @RolesAllowed({ADMIN, STATISTICIAN})
    public Uni<Response> request() {
        return work.change(
                        "all figures",
                        call -> rebuilds.request(call)
                                .map(rebuild -> Answer.taken("/rebuilds/" + rebuild.id(), RebuildView.of(rebuild))))
                .invoke(rebuilds::wake);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ADMIN, STATISTICIAN})
    public Uni<RebuildView> find(@PathParam("id") UUID id) {
        return work.read(call -> rebuilds.find(id)).map(RebuildView::of);
    }
}
