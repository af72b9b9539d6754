package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.Route;
import cn.zhibao.portal.steps.CaseStatus;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Workbooks of new matters, and the register as a file, as case-intake offers them. With the patience that files take.
@RegisterRestClient(configKey = "register-import")
@RegisterProvider(TokenRelay.class)
@RegisterProvider(RefusalListener.class)
@Path("/")
public interface WorkbookRelay {

    @POST
    @Path("/workbooks")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    Uni<ImportRelay.Taken> receive(@QueryParam("name") String name, File file);

    @GET
    @Path("/workbooks")
    @Produces(MediaType.APPLICATION_JSON)
    Uni<List<WorkbookView>> latest();

    @GET
    @Path("/workbooks/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    Uni<WorkbookView> find(@PathParam("id") UUID id, @QueryParam("field") @Nullable String field);

    @POST
    @Path("/workbooks/{id}/intake")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    Uni<ImportRelay.Taken> take(@PathParam("id") UUID id, Map<String, String> decision);

    @POST
    @Path("/workbooks/{id}/undoing")
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Map<String, Integer>> undo(@PathParam("id") UUID id);

    @GET
    @Path("/workbooks/template")
    @Produces(MediaType.WILDCARD)
    Uni<RestResponse<byte[]>> template();

    @GET
    @Path("/workbooks/{id}/file")
    @Produces(MediaType.WILDCARD)
    Uni<RestResponse<byte[]>> file(@PathParam("id") UUID id);

    @GET
    @Path("/cases/export")
    @Produces(MediaType.WILDCARD)
    Uni<RestResponse<byte[]>> export(
            @QueryParam("format") String format,
            @QueryParam("view") String view,
            @QueryParam("counter") @Nullable String counter,
            @QueryParam("status") @Nullable CaseStatus status,
            @QueryParam("fast") boolean fast,
            @QueryParam("campaign") @Nullable String campaign,
            @QueryParam("route") @Nullable Route route,
            @QueryParam("order") @Nullable String order);
}
