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

/// The register of experts and who was asked in which case, as case-intake offers them.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/")
public interface ExpertRelay {

    /// @param q part of a name, its pinyin or initials
    @GET
    @Path("/experts")
    Uni<PageView<ExpertView>> page(
            @QueryParam("q") @Nullable String q,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("field") @Nullable String field,
            @QueryParam("active") boolean active,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") int size);

    @GET
    @Path("/experts/figures")
    Uni<ExpertFiguresView> figures();

    /// @param opinion those who gave an opinion in that year instead of those asked
    @GET
    @Path("/experts/assignments")
    Uni<PageView<MatterExpertsView.Assignment>> assignments(
            @QueryParam("year") int year,
            @QueryParam("opinion") boolean opinion,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") int size);

    @GET
    @Path("/experts/{id}")
    Uni<ExpertView> find(@PathParam("id") UUID id);

    @POST
    @Path("/experts")
    Uni<ExpertView> list(@HeaderParam("Idempotency-Key") String key, Map<String, Object> fields);

    @POST
    @Path("/experts/{id}/end")
    Uni<ExpertView> end(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> nothing);

    @GET
    @Path("/cases/{id}/experts")
    Uni<MatterExpertsView> ofCase(
            @PathParam("id") UUID id,
            @QueryParam("q") @Nullable String q,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("field") @Nullable String field);

    @POST
    @Path("/cases/{id}/experts")
    Uni<MatterExpertsView> assign(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> fields);

    /// @param noun opinion or release
    @POST
    @Path("/cases/{id}/experts/{assignmentId}/{noun}")
    Uni<MatterExpertsView> change(
            @PathParam("id") UUID id,
            @PathParam("assignmentId") UUID assignmentId,
            @PathParam("noun") String noun,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> fields);
}
