package cn.zhibao.portal.edge.services;

import cn.zhibao.portal.steps.CaseStatus;
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

/// The register of cases, as case-intake offers it.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/cases")
public interface CaseIntakeRelay {

    @GET
    Uni<PageView<CaseView>> page(
            @QueryParam("status") @Nullable CaseStatus status,
            @QueryParam("right") @Nullable String right,
            @QueryParam("rightNumber") @Nullable String rightNumber,
            @QueryParam("order") @Nullable String order,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") int size);

    @GET
    @Path("/{id}")
    Uni<CaseView> find(@PathParam("id") UUID id);

    @POST
    Uni<CaseView> register(@HeaderParam("Idempotency-Key") String key, Map<String, Object> matter);

    @POST
    @Path("/{id}/{noun}")
    Uni<CaseView> change(
            @PathParam("id") UUID id,
            @PathParam("noun") String noun,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> fields);

    @GET
    @Path("/{id}/supplement-requests")
    Uni<List<SupplementView>> supplements(@PathParam("id") UUID id);

    @GET
    @Path("/{id}/links")
    Uni<List<LinkedView>> links(@PathParam("id") UUID id);

    /// @param filingOn the day of the filing decision, as enforcement tells it
    /// @param terminationOn the day on which the mediation ended, as mediation tells it
    @GET
    @Path("/{id}/notices")
    Uni<NoticesView> notices(
            @PathParam("id") UUID id,
            @QueryParam("filingOn") @Nullable String filingOn,
            @QueryParam("terminationOn") @Nullable String terminationOn);

    @GET
    @Path("/{id}/clocks")
    Uni<List<ClockView>> clocks(@PathParam("id") UUID id);

    @GET
    @Path("/{id}/receipt")
    Uni<ReceiptView> receipt(@PathParam("id") UUID id);
}
