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

/// How satisfied those are whose matter was handled, as case-intake keeps it.
@RegisterRestClient(configKey = "case-intake")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/")
public interface SurveyRelay {

    @GET
    @Path("/cases/{id}/satisfaction")
    Uni<SurveyView> standing(@PathParam("id") UUID caseId);

    @POST
    @Path("/cases/{id}/satisfaction")
    Uni<SurveyView.Answer> record(
            @PathParam("id") UUID caseId, @HeaderParam("Idempotency-Key") String key, Map<String, Object> said);

    @POST
    @Path("/cases/{id}/end")
    Uni<CaseView> noteEnd(
            @PathParam("id") UUID caseId,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> day);

    @GET
    @Path("/satisfaction")
    Uni<SurveyYearView> year(@QueryParam("region") String region, @QueryParam("year") int year);
}
