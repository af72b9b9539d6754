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

/// The sources of a case, as case-intake offers them.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/cases/{id}/sources")
public interface SourceRelay {

    @GET
    Uni<SourcesView> ofCase(@PathParam("id") UUID id);

    @POST
    Uni<SourcesView> attach(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> source);

    @POST
    @Path("/first/correction")
    Uni<SourcesView> correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> right);

    @POST
    @Path("/{sourceId}/take-back")
    Uni<SourcesView> takeBack(
            @PathParam("id") UUID id,
            @PathParam("sourceId") UUID sourceId,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> reason);
}
