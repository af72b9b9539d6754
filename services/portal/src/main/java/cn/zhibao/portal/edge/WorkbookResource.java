package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.OFFICER;

import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.ImportRelay;
import cn.zhibao.portal.edge.services.WorkbookRelay;
import cn.zhibao.portal.edge.services.WorkbookView;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Workbooks of new matters (案件导入): template, upload, what the check found, the decision, and the marked file.
@Path("/desk/workbooks")
@Blocking
public class WorkbookResource {

    private static final int UNPROCESSABLE = 422;
    private static final String HERE = "imports";

    private final VisitorView visitor;
    private final WorkbookRelay workbooks;

    WorkbookResource(VisitorView visitor, @RestClient WorkbookRelay workbooks) {
        this.visitor = visitor;
        this.workbooks = workbooks;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER})
    public Response list() {
        return list(200, ErrorsView.NONE);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OFFICER)
    public Response receive(@RestForm("file") @Nullable FileUpload file) {
        if (file == null || file.size() == 0) {
            return list(UNPROCESSABLE, fault(visitor.importWords().noFile()));
        }
        var name = Optional.ofNullable(file.fileName()).orElse("");
        var sent = workbooks.receive(
                name.substring(Math.max(0, name.length() - 200)),
                file.uploadedFile().toFile());
        return switch (AskingRelay.await(sent)) {
            case Reading.Got<ImportRelay.Taken>(var taken) -> to(taken.id());
            case Reading.Denied<ImportRelay.Taken>(var problem) ->
                list(UNPROCESSABLE, ErrorsView.of(problem, List.of(), visitor.lang()));
            case Reading.Away<ImportRelay.Taken> away ->
                list(503, fault(visitor.words().troubleText()));
        };
    }

    @GET
    @Path("/template")
    @RolesAllowed(OFFICER)
    public Response template() {
        return file(workbooks.template());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER})
    public Response show(@PathParam("id") UUID id, @QueryParam("field") @Nullable String field) {
        return show(id, Optional.ofNullable(field).orElse(""), 200, ErrorsView.NONE);
    }

    @POST
    @Path("/{id}/intake")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response take(@PathParam("id") UUID id, @RestForm("rows") @Nullable String rows) {
        var decision = Map.of("rows", Optional.ofNullable(rows).orElse(""));
        return switch (AskingRelay.await(workbooks.take(id, decision))) {
            case Reading.Got<ImportRelay.Taken> got -> to(id);
            case Reading.Denied<ImportRelay.Taken>(var problem) ->
                show(id, "", UNPROCESSABLE, ErrorsView.of(problem, List.of(), visitor.lang()));
            case Reading.Away<ImportRelay.Taken> away ->
                show(id, "", 503, fault(visitor.words().troubleText()));
        };
    }

    /// Withdraws every matter of the import, or none.
    @POST
    @Path("/{id}/undoing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response undo(@PathParam("id") UUID id) {
        return switch (AskingRelay.await(workbooks.undo(id))) {
            case Reading.Got<?> got -> to(id);
            case Reading.Denied<?>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<?>(var problem) ->
                show(
                        id,
                        "",
                        UNPROCESSABLE,
                        new ErrorsView(List.of(new ErrorsView.Line(
                                "",
                                String.join(" ", problem.in(visitor.lang()), problem.more())
                                        .strip()))));
            case Reading.Away<?> away -> show(id, "", 503, fault(visitor.words().troubleText()));
        };
    }

    @GET
    @Path("/{id}/file")
    @RolesAllowed(OFFICER)
    public Response file(@PathParam("id") UUID id) {
        return file(workbooks.file(id));
    }

    /// A file from case-intake under the name that it was given there.
    static Response file(Uni<RestResponse<byte[]>> asked) {
        return switch (AskingRelay.await(asked)) {
            case Reading.Got<RestResponse<byte[]>>(var got) ->
                Response.ok(got.getEntity())
                        .header(HttpHeaders.CONTENT_TYPE, got.getHeaderString(HttpHeaders.CONTENT_TYPE))
                        .header(HttpHeaders.CONTENT_DISPOSITION, got.getHeaderString(HttpHeaders.CONTENT_DISPOSITION))
                        .build();
            case Reading.Denied<RestResponse<byte[]>> denied -> throw new NotFoundException();
            case Reading.Away<RestResponse<byte[]>> away -> throw new ServiceUnavailableException();
        };
    }

    private Response show(UUID id, String field, int status, ErrorsView errors) {
        return switch (AskingRelay.await(workbooks.find(id, field.isEmpty() ? null : field))) {
            case Reading.Got<WorkbookView>(var one) ->
                visitor.page(
                        status,
                        ScreenView.workbook(
                                visitor.shell(one.name(), HERE),
                                seen(WorkbookPageView.of(
                                        one,
                                        field,
                                        UUID.randomUUID().toString(),
                                        errors,
                                        visitor.importWords(),
                                        visitor.lang()))));
            case Reading.Denied<WorkbookView> denied -> throw new NotFoundException();
            case Reading.Away<WorkbookView> away -> throw new ServiceUnavailableException();
        };
    }

    private WorkbookPageView seen(WorkbookPageView page) {
        return visitor.person().isAny(Role.OFFICER) ? page : page.presiding();
    }

    private Response list(int status, ErrorsView errors) {
        var words = visitor.importWords();
        var latest = AskingRelay.await(workbooks.latest());
        return visitor.page(
                status,
                ScreenView.workbooks(
                        visitor.shell(words.title(), HERE),
                        new WorkbooksView(
                                UUID.randomUUID().toString(),
                                latest.isAway(),
                                latest.value().orElse(List.of()).stream()
                                        .map(one -> WorkbooksView.row(one, words))
                                        .toList(),
                                errors,
                                visitor.person().isAny(Role.OFFICER))));
    }

    private static Response to(UUID id) {
        return Response.seeOther(URI.create("/desk/workbooks/" + id)).build();
    }

    private static ErrorsView fault(String message) {
        return new ErrorsView(List.of(new ErrorsView.Line("file", message)));
    }
}
