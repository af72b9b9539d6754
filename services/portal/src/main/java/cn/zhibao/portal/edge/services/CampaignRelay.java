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
import org.jspecify.annotations.Nullable;

/// The register of campaigns and the tags of cases, as case-intake offers them.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/")
public interface CampaignRelay {

    /// @param on only those that ran on this day
    /// @param running only those that run today
    @GET
    @Path("/campaigns")
    Uni<PageView<CampaignView>> page(
            @QueryParam("on") @Nullable String on,
            @QueryParam("running") @Nullable Boolean running,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") int size);

    @GET
    @Path("/campaigns/{id}")
    Uni<CampaignView.Counted> find(@PathParam("id") UUID id);

    @POST
    @Path("/campaigns")
    Uni<CampaignView> open(@HeaderParam("Idempotency-Key") String key, Map<String, Object> fields);

    @POST
    @Path("/campaigns/{id}/end")
    Uni<CampaignView> end(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> nothing);

    @GET
    @Path("/cases/{id}/campaigns")
    Uni<TagsView> ofCase(@PathParam("id") UUID id);

    @POST
    @Path("/cases/{id}/campaigns")
    Uni<TagsView> tag(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> campaign);

    @POST
    @Path("/cases/{id}/campaigns/{campaignId}/removal")
    Uni<TagsView> takeOff(
            @PathParam("id") UUID id,
            @PathParam("campaignId") UUID campaignId,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> reason);
}
