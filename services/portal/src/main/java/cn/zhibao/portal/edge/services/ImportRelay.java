package cn.zhibao.portal.edge.services;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// Imports of old registers, as case-intake offers them. A client of its own: a file may take longer than a question.
@RegisterRestClient(configKey = "register-import")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/imports")
public interface ImportRelay {

    @POST
    @Consumes("text/csv")
    Uni<Taken> receive(@HeaderParam("Idempotency-Key") String key, File file);

    @GET
    Uni<List<ImportView>> latest();

    @GET
    @Path("/{id}")
    Uni<ImportView> find(@PathParam("id") UUID id);

    /// The import that took the file.
    record Taken(UUID id) {}
}
