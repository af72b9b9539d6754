package cn.zhibao.portal.edge.services;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/// Who is competent for matters, as case-intake works it out.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/")
public interface CompetenceRelay {

    /// Of a matter that is still being written down.
    @GET
    @Path("/competence")
    Uni<SuggestionView> suggest(
            @QueryParam("region") String region,
            @QueryParam("source") String source,
            @QueryParam("right") String right,
            @QueryParam("actPlace") @Nullable String actPlace,
            @QueryParam("trader") @Nullable String trader,
            @QueryParam("traderPlace") @Nullable String traderPlace,
            @QueryParam("platformPlace") @Nullable String platformPlace);

    @GET
    @Path("/cases/{id}/competence")
    Uni<CompetenceView> ofCase(@PathParam("id") UUID id);
}
