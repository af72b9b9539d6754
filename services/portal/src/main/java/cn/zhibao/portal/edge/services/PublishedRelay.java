package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.Procedure;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/// Published closure rates, which statistics gives to everybody.
@RegisterRestClient(configKey = "published")
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/published")
public interface PublishedRelay {

    @GET
    Uni<PageView<Publication>> list(@QueryParam("size") int size);

    @GET
    @Path("/closure-rates")
    Uni<ClosureRatesView> closureRates(
            @QueryParam("region") String region,
            @QueryParam("year") int year,
            @QueryParam("procedure") @Nullable Procedure procedure);

    /// A region and year that is published, in its latest vintage.
    record Publication(String region, int year, int vintage, LocalDate publishedOn) {}
}
