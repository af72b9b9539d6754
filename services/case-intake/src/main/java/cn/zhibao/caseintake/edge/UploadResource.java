package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;

import cn.zhibao.caseintake.evidence.EvidenceRefusal;
import cn.zhibao.caseintake.evidence.UploadService;
import cn.zhibao.chassis.http.CurrentCall;
import cn.zhibao.chassis.problem.Refused;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Files of evidence on their way in, over HTTP: `GET` says where to go on, `PUT` takes the next part, the completion
/// makes a piece of evidence of it. Blocking on worker threads; a part streams through to the disk.
@Path("/uploads/{id}")
@Blocking
public class UploadResource {

    private final CurrentCall current;
    private final UploadService uploads;

    UploadResource(CurrentCall current, UploadService uploads) {
        this.current = current;
        this.uploads = uploads;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER})
    public UploadService.Progress find(@PathParam("id") UUID id) throws SQLException, IOException {
        return uploads.find(current.actor(), id);
    }

    @PUT
    @Path("/parts")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({OFFICER, APPROVER})
    public UploadService.Progress take(
            @PathParam("id") UUID id,
            @QueryParam("offset") @NotNull @Min(0) Long offset,
            @HeaderParam("Content-Length") @Nullable Long length,
            InputStream part)
            throws SQLException, IOException {
        if (length != null && length > UploadService.MOST_PART) {
            throw new Refused(EvidenceRefusal.PART_SIZE_WRONG);
        }
        return uploads.take(current.actor(), id, offset, part);
    }

    @POST
    @Path("/completion")
    @RolesAllowed({OFFICER, APPROVER})
    public Response finish(@PathParam("id") UUID id, @Valid @NotNull FinishUploadRequest request)
            throws SQLException, IOException {
        var piece = uploads.finish(current.actor(), id, Optional.ofNullable(request.sha256()));
        return Response.created(URI.create("/evidence/" + piece))
                .entity(Map.of("id", piece))
                .build();
    }
}
