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
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/// The register of offices with which matters are shared, as case-intake offers it.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/partners")
public interface PartnerRelay {

    /// @param region the office whose register it is; without it that of the caller's first region
    @GET
    Uni<List<PartnerEntryView>> list(@QueryParam("region") @Nullable String region);

    @POST
    Uni<PartnerEntryView> add(@HeaderParam("Idempotency-Key") String key, Map<String, Object> fields);

    @POST
    @Path("/{code}/{noun}")
    Uni<PartnerEntryView> change(
            @PathParam("code") String code,
            @PathParam("noun") String noun,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> fields);
}
