package cn.zhibao.guilty.edge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/// Breaks law 12: a route without roles, its class notwithstanding, and one with a role nobody has.
@Path("/door")
@RolesAllowed("officer")
public class OpenDoorResource {

    @GET
    public String read() {
        return "open";
    }

    @PUT
    @RolesAllowed({"officer", "king"})
    public String write() {
        return "written";
    }
}
