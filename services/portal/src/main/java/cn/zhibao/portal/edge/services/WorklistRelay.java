package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.Route;
import cn.zhibao.portal.steps.CaseStatus;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/// The worklists and the officers of the register, as case-intake offers them.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/")
public interface WorklistRelay {

    @GET
    @Path("cases")
    Uni<PageView<CaseView>> page(
            @QueryParam("view") @Nullable String view,
            @QueryParam("counter") @Nullable String counter,
            @QueryParam("status") @Nullable CaseStatus status,
            @QueryParam("fast") @Nullable Boolean fast,
            @QueryParam("campaign") @Nullable String campaign,
            @QueryParam("route") @Nullable Route route,
            @QueryParam("signs") @Nullable Boolean signs,
            @QueryParam("order") @Nullable String order,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") int size);

    @GET
    @Path("cases/counts")
    Uni<CountsView> counts();

    /// What has come into a list since a mark, and the mark of now.
    @GET
    @Path("cases/arrivals")
    Uni<ArrivalsView> arrivals(
            @QueryParam("view") @Nullable String view,
            @QueryParam("counter") @Nullable String counter,
            @QueryParam("status") @Nullable CaseStatus status,
            @QueryParam("since") @Nullable String since);

    @GET
    @Path("officers")
    Uni<List<OfficerView>> officers(@QueryParam("region") String region);

    /// Enters whoever looks at the desk.
    @POST
    @Path("officers")
    Uni<OfficerView> enter();
}
