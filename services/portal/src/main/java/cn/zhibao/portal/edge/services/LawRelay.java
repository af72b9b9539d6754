package cn.zhibao.portal.edge.services;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// The law under the clocks, as each service that runs any offers it.
@RegisterRestClient(configKey = "law")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/law")
public interface LawRelay {

    @GET
    Uni<LawView> inForce();

    @POST
    @Path("/previews")
    Uni<LawPreviewView> preview(Map<String, Object> change);

    @POST
    @Path("/changes")
    Uni<Taken> take(@HeaderParam("Idempotency-Key") String key, Map<String, Object> change);

    /// The number under which a change was taken in.
    record Taken(int number) {}
}
