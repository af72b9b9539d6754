package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;

import cn.zhibao.caseintake.workbook.MarkedService;
import cn.zhibao.caseintake.workbook.TemplateService;
import cn.zhibao.caseintake.workbook.UndoService;
import cn.zhibao.caseintake.workbook.WorkbookProgressService;
import cn.zhibao.caseintake.workbook.WorkbookReceptionService;
import cn.zhibao.chassis.http.CurrentCall;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Matters out of workbooks over HTTP: the file is the body, as it is. Blocking on worker threads, because files are
/// read and written there.
@Path("/workbooks")
@Blocking
public class WorkbookResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentCall current;
    private final TemplateService template;
    private final WorkbookReceptionService reception;
    private final WorkbookProgressService workbooks;
    private final MarkedService marked;
    private final UndoService undo;

    WorkbookResource(
            CurrentCall current,
            TemplateService template,
            WorkbookReceptionService reception,
            WorkbookProgressService workbooks,
            MarkedService marked,
            UndoService undo) {
        this.current = current;
        this.template = template;
        this.reception = reception;
        this.workbooks = workbooks;
        this.marked = marked;
        this.undo = undo;
    }

    @GET
    @Path("/template")
    @Produces(XLSX)
    @RolesAllowed(OFFICER)
    public Response template() throws IOException {
        var out = new ByteArrayOutputStream();
        template.write(current.actor(), out);
        return DownloadView.of(out.toByteArray(), XLSX, "案件导入模板.xlsx");
    }

    @POST
    @Consumes({XLSX, "text/csv", MediaType.APPLICATION_OCTET_STREAM, MediaType.TEXT_PLAIN})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(OFFICER)
    public Response receive(
            @HeaderParam("Content-Length") @Nullable Long length,
            @QueryParam("name") @DefaultValue("workbook") @Size(max = 255) String name,
            InputStream file)
            throws SQLException, IOException {
        var id = reception.receive(current.actor(), name, file, length == null ? -1 : length);
        return accepted(id);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({OFFICER, APPROVER})
    public List<WorkbookView> latest() throws SQLException {
        return workbooks.latest(current.actor()).stream().map(WorkbookView::of).toList();
    }

    /// @param field only what is said about this field
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({OFFICER, APPROVER})
    public WorkbookView find(
            @PathParam("id") UUID id, @QueryParam("field") @Nullable @Pattern(regexp = "[A-Za-z]{0,40}") String field)
            throws SQLException {
        return WorkbookView.of(workbooks.find(current.actor(), id, field));
    }

    @POST
    @Path("/{id}/intake")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(OFFICER)
    public Response take(@PathParam("id") UUID id, @Valid @NotNull IntakeRequest request) throws SQLException {
        reception.take(current.actor(), id, request.rows());
        return accepted(id);
    }

    /// Withdraws every matter of the import, or none: whoever took it in or presides, while none has moved on.
    @POST
    @Path("/{id}/undoing")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({OFFICER, APPROVER})
    public Map<String, Integer> undo(@PathParam("id") UUID id) throws SQLException {
        return Map.of("withdrawn", undo.undo(current.actor(), id));
    }

    @GET
    @Path("/{id}/file")
    @Produces({XLSX, "text/csv"})
    @RolesAllowed(OFFICER)
    public Response file(@PathParam("id") UUID id) throws SQLException, IOException, InterruptedException {
        var file = marked.mark(current.actor(), id);
        return DownloadView.of(file.bytes(), file.isText() ? "text/csv" : XLSX, file.name());
    }

    private static Response accepted(UUID id) {
        return Response.accepted(Map.of("id", id))
                .location(URI.create("/workbooks/" + id))
                .build();
    }
}
