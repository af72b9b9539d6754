package cn.zhibao.portal.edge.services;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// Reporters who must not be known, as case-intake guards them.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/")
public interface ReporterRelay {

    @GET
    @Path("/cases/{id}/reporter")
    Uni<ReporterView> standing(@PathParam("id") UUID caseId);

    @POST
    @Path("/cases/{id}/reporter")
    Uni<ReporterView> shield(
            @PathParam("id") UUID caseId, @HeaderParam("Idempotency-Key") String key, Map<String, String> identity);

    @POST
    @Path("/cases/{id}/reporter/openings")
    Uni<ReporterView.Opening> ask(
            @PathParam("id") UUID caseId, @HeaderParam("Idempotency-Key") String key, Map<String, String> why);

    @POST
    @Path("/openings/{id}/{noun}")
    Uni<ReporterView.Opening> change(
            @PathParam("id") UUID opening,
            @PathParam("noun") String noun,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key);

    @GET
    @Path("/openings/{id}/identity")
    Uni<ReporterView.Identity> identity(@PathParam("id") UUID opening);
}
