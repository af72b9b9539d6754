package cn.zhibao.portal.edge.services;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/// Rights-aid, as case-intake offers it.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/")
public interface AidRelay {

    @GET
    @Path("/aid-tickets")
    Uni<PageView<AidView>> page(
            @QueryParam("status") @Nullable String status,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") int size);

    @GET
    @Path("/aid-tickets/stations")
    Uni<List<String>> stations();

    @GET
    @Path("/aid-tickets/{id}")
    Uni<AidView> find(@PathParam("id") UUID id);

    @POST
    @Path("/aid-tickets")
    Uni<AidView> request(@HeaderParam("Idempotency-Key") String key, Map<String, Object> fields);

    @POST
    @Path("/aid-tickets/{id}/{noun}")
    Uni<AidView> change(
            @PathParam("id") UUID id,
            @PathParam("noun") String noun,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> fields);

    @GET
    @Path("/served-enterprises")
    Uni<ServedView> served(@QueryParam("region") String region, @QueryParam("year") int year);
}
