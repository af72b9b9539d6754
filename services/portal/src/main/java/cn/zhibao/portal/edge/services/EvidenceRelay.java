package cn.zhibao.portal.edge.services;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/// Evidence, as case-intake offers it. A client of its own: a file may take longer than a question.
@RegisterRestClient(configKey = "evidence")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/")
public interface EvidenceRelay {

    @GET
    @Path("/cases/{id}/evidence")
    Uni<PageView<EvidenceView>> ofCase(@PathParam("id") UUID id, @QueryParam("size") int size);

    @POST
    @Path("/cases/{id}/evidence")
    Uni<UploadView> announce(@PathParam("id") UUID id, Map<String, Object> what);

    @GET
    @Path("/uploads/{id}")
    Uni<UploadView> upload(@PathParam("id") UUID id);

    @PUT
    @Path("/uploads/{id}/parts")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    Uni<UploadView> part(@PathParam("id") UUID id, @QueryParam("offset") long offset, byte[] part);

    @POST
    @Path("/uploads/{id}/completion")
    Uni<Taken> finish(@PathParam("id") UUID id, Map<String, Object> hash);

    @GET
    @Path("/evidence/{id}")
    Uni<EvidenceView> find(@PathParam("id") UUID id);

    @GET
    @Path("/evidence/{id}/content")
    @Produces(MediaType.WILDCARD)
    Uni<InputStream> content(@PathParam("id") UUID id, @QueryParam("reason") @Nullable String reason);

    @GET
    @Path("/evidence/{id}/custody")
    Uni<List<CustodyView>> custody(@PathParam("id") UUID id);

    @POST
    @Path("/evidence/{id}/{noun}")
    Uni<EvidenceView> passOn(
            @PathParam("id") UUID id,
            @PathParam("noun") String noun,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> fields);

    /// The piece that an upload became.
    record Taken(UUID id) {}
}
