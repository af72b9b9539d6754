package cn.zhibao.portal.edge.services;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/// What is alleged in matters, and which are alike, as case-intake tells it.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/cases")
public interface AllegationRelay {

    /// The newest first.
    @GET
    @Path("/{id}/allegations")
    Uni<List<AllegationView>> ofCase(@PathParam("id") UUID id);

    /// Matters like one that is still being written down.
    @GET
    @Path("/alike")
    Uni<List<AlikeView>> alike(
            @QueryParam("right") @Nullable String right,
            @QueryParam("rightNumber") @Nullable String rightNumber,
            @QueryParam("sourceNumber") @Nullable String sourceNumber,
            @QueryParam("name") @Nullable String name,
            @QueryParam("code") @Nullable String code,
            @QueryParam("goods") @Nullable String goods,
            @QueryParam("place") @Nullable String place,
            @QueryParam("link") @Nullable String link,
            @QueryParam("began") @Nullable String began,
            @QueryParam("ended") @Nullable String ended);
}
