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

/// The rules of distribution and what they propose, as case-intake offers them.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/distribution")
public interface DistributionRelay {

    @GET
    @Path("/proposals")
    Uni<List<WaitingView>> proposals(@QueryParam("size") int size);

    @GET
    @Path("/rules")
    Uni<List<RuleView>> rules();

    @GET
    @Path("/absences")
    Uni<List<AbsenceView>> absences();

    /// @param kind `rules` or `absences`
    @POST
    @Path("/{kind}")
    Uni<Map<String, Object>> make(
            @PathParam("kind") String kind, @HeaderParam("Idempotency-Key") String key, Map<String, Object> body);

    /// @param noun `end` of a rule, `disposal` of an absence
    @POST
    @Path("/{kind}/{id}/{noun}")
    Uni<Map<String, Object>> end(
            @PathParam("kind") String kind, @PathParam("id") UUID id, @PathParam("noun") String noun);
}
