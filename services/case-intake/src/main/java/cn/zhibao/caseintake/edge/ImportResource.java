package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.caseintake.imports.ImportProgressService;
import cn.zhibao.caseintake.imports.ImportReceptionService;
import cn.zhibao.chassis.http.CurrentCall;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Register imports over HTTP: the file is the body, as it is. Blocking on worker threads, because a file of any size
/// streams through; the file's own hash makes a repeated upload harmless.
@Path("/imports")
@Blocking
public class ImportResource {

    private final CurrentCall current;
    private final ImportReceptionService reception;
    private final ImportProgressService imports;

    ImportResource(CurrentCall current, ImportReceptionService reception, ImportProgressService imports) {
        this.current = current;
        this.reception = reception;
        this.imports = imports;
    }

    @POST
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM, MediaType.TEXT_PLAIN})
    @RolesAllowed({OFFICER, STATISTICIAN})
    public Response receive(@HeaderParam("Content-Length") @Nullable Long length, InputStream file)
            throws SQLException, IOException {
        var id = reception.receive(current.actor(), file, length == null ? -1 : length);
        return Response.accepted(Map.of("id", id))
                .location(URI.create("/imports/" + id))
                .build();
    }

    @GET
    @RolesAllowed({OFFICER, STATISTICIAN})
    public List<ImportProgressService.Progress> latest() throws SQLException {
        return imports.latest(current.actor());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, STATISTICIAN})
    public ImportProgressService.Progress find(@PathParam("id") UUID id) throws SQLException {
        return imports.find(current.actor(), id);
    }
}
