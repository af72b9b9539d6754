package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.Procedure;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/// Timelines and closure rates for those signed in, as statistics offers them.
@RegisterRestClient(configKey = "statistics")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/")
public interface StatisticsRelay {

    @GET
    @Path("cases/{id}/timeline")
    Uni<TimelineView> timeline(@PathParam("id") UUID caseId);

    @GET
    @Path("closure-rates")
    Uni<ClosureRatesView> closureRates(
            @QueryParam("region") String region,
            @QueryParam("year") int year,
            @QueryParam("procedure") @Nullable Procedure procedure);

    @GET
    @Path("closure-rates/monthly")
    Uni<MonthlyView> monthly(
            @QueryParam("region") String region,
            @QueryParam("year") int year,
            @QueryParam("procedure") @Nullable Procedure procedure);

    @POST
    @Path("publications")
    Uni<ClosureRatesView> publish(@HeaderParam("Idempotency-Key") String key, Publication publication);

    /// What is to be published.
    record Publication(String region, int year) {}
}
