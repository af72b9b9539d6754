package cn.zhibao.portal.edge.services;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// How far a matter is, which case-intake tells whoever holds its receipt.
@RegisterRestClient(configKey = "progress")
@RegisterProvider(RefusalListener.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/progress")
public interface ProgressRelay {

    @GET
    Uni<ProgressView> find(@QueryParam("caseNo") String caseNo, @QueryParam("code") String code);

    @POST
    @Path("/satisfaction")
    Uni<Map<String, Object>> answer(Map<String, Object> said);
}
