package cn.zhibao.portal.edge.services;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// The saved views of the person at the desk and of their office, which case-intake keeps.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/views")
public interface SavedViewRelay {

    @GET
    Uni<List<SavedViewView>> seen();

    @POST
    Uni<SavedViewView> save(@HeaderParam("Idempotency-Key") String key, Map<String, Object> view);

    @POST
    @Path("/{id}/disposal")
    Uni<Map<String, Object>> remove(@PathParam("id") UUID id);
}
