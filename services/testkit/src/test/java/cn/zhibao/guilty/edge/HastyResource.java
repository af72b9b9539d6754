package cn.zhibao.guilty.edge;

import cn.zhibao.chassis.likeness.Work;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/// Breaks law 13: has the unit of work at hand and goes around it on one of two routes.
@Path("/haste")
public class HastyResource {

    private final Work work;

    HastyResource(Work work) {
        this.work = work;
    }

    @GET
    @PermitAll
    public Uni<String> around() {
        return Uni.createFrom().item("done");
    }

    @GET
    @Path("/through")
    @PermitAll
    public Uni<String> through() {
        return work.run(Uni.createFrom().item("done"));
    }
}
