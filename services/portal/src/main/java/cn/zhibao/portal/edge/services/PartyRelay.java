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

/// The register of parties and the search, as case-intake offers them.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/")
public interface PartyRelay {

    @GET
    @Path("/parties")
    Uni<List<PartyHitView>> lookUp(@QueryParam("q") String q);

    @GET
    @Path("/parties/{id}")
    Uni<DossierView> find(@PathParam("id") UUID id);

    @POST
    @Path("/parties/{id}/{noun}")
    Uni<DossierView> change(
            @PathParam("id") UUID id,
            @PathParam("noun") String noun,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> fields);

    @GET
    @Path("/cases/{id}/parties")
    Uni<StandingsView> ofCase(@PathParam("id") UUID id);

    @POST
    @Path("/cases/{id}/parties")
    Uni<StandingsView> name(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> party);

    @POST
    @Path("/cases/{id}/parties/{partyId}/removal")
    Uni<StandingsView> remove(
            @PathParam("id") UUID id,
            @PathParam("partyId") UUID partyId,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> role);

    @GET
    @Path("/search")
    Uni<FoundView> search(@QueryParam("q") String q);
}
