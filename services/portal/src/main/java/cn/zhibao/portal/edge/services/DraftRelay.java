package cn.zhibao.portal.edge.services;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/// The drafts of the person at the desk, which case-intake keeps.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/drafts")
public interface DraftRelay {

    @GET
    Uni<List<DraftView>> own();

    @GET
    @Path("/{id}")
    Uni<DraftView> find(@PathParam("id") UUID id);

    @POST
    @Path("/{id}")
    Uni<DraftView> keep(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String seen, Map<String, Object> draft);

    @POST
    @Path("/{id}/disposal")
    Uni<Map<String, Object>> discard(@PathParam("id") UUID id);
}
