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

/// Messages between offices, as case-intake keeps them.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/")
public interface ReferralRelay {

    @GET
    @Path("/cases/{id}/referrals")
    Uni<List<ReferralView>> ofCase(@PathParam("id") UUID caseId);

    @POST
    @Path("/cases/{id}/referrals")
    Uni<ReferralView> send(
            @PathParam("id") UUID caseId, @HeaderParam("Idempotency-Key") String key, Map<String, Object> message);

    @GET
    @Path("/referrals")
    Uni<PageView<ReferralView>> page(@QueryParam("box") String box, @QueryParam("after") @Nullable UUID after);

    @GET
    @Path("/referrals/{id}")
    Uni<ReferralView> find(@PathParam("id") UUID id);

    @POST
    @Path("/referrals/{id}/{noun}")
    Uni<ReferralView> change(
            @PathParam("id") UUID id,
            @PathParam("noun") String noun,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> fields);
}
