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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// Rewards for reports, as case-intake keeps them.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/")
public interface RewardRelay {

    @GET
    @Path("/cases/{id}/reward")
    Uni<RewardView> standing(@PathParam("id") UUID caseId);

    @POST
    @Path("/cases/{id}/reward")
    Uni<RewardView.One> propose(
            @PathParam("id") UUID caseId, @HeaderParam("Idempotency-Key") String key, Map<String, Object> said);

    @POST
    @Path("/rewards/{id}/{deed}")
    Uni<RewardView.One> change(
            @PathParam("id") UUID rewardId,
            @PathParam("deed") String deed,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> said);

    @GET
    @Path("/rewards")
    Uni<RewardYearView> year(@QueryParam("region") String region, @QueryParam("year") int year);
}
