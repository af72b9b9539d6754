package cn.zhibao.portal.edge.services;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// The rights of a case and the ways it may go, as case-intake offers them.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/cases/{id}")
public interface RightRelay {

    @GET
    @Path("/rights")
    Uni<RightsView> ofCase(@PathParam("id") UUID id);

    @POST
    @Path("/rights")
    Uni<RightsView> add(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> right);

    @POST
    @Path("/rights/{rightId}/{noun}")
    Uni<RightsView> change(
            @PathParam("id") UUID id,
            @PathParam("rightId") UUID rightId,
            @PathParam("noun") String noun,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> fields);

    @GET
    @Path("/routing")
    Uni<RoutingView> routing(@PathParam("id") UUID id);

    @POST
    @Path("/routing")
    Uni<CaseView> route(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> choice);
}
