package cn.zhibao.portal.edge.services;

import cn.zhibao.portal.steps.EnforcementStatus;
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

/// Enforcement cases, as enforcement offers them.
@RegisterRestClient(configKey = "enforcement")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/enforcements")
public interface EnforcementRelay {

    @GET
    Uni<PageView<EnforcementView>> page(
            @QueryParam("status") @Nullable EnforcementStatus status,
            @QueryParam("caseId") @Nullable UUID caseId,
            @QueryParam("order") @Nullable String order,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") int size);

    @POST
    @Path("/{id}/{noun}")
    Uni<EnforcementView> change(
            @PathParam("id") UUID id,
            @PathParam("noun") String noun,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> fields);

    @GET
    @Path("/{id}/clocks")
    Uni<List<ClockView>> clocks(@PathParam("id") UUID id);
}
