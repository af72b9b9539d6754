package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.ImportRelay;
import cn.zhibao.portal.edge.services.ImportView;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Imports of old registers (导入): the file goes to case-intake as it is; the page tells how far it is.
@Path("/desk/imports")
@Blocking
public class ImportResource {

    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final ImportRelay imports;

    ImportResource(VisitorView visitor, @RestClient ImportRelay imports) {
        this.visitor = visitor;
        this.imports = imports;
    }

    @GET
    @RolesAllowed({OFFICER, STATISTICIAN})
    public Response list() {
        return list(200, ErrorsView.NONE);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OFFICER, STATISTICIAN})
    public Response receive(@RestForm("file") @Nullable FileUpload file, @RestForm("key") @Nullable String key) {
        if (file == null || file.size() == 0) {
            return list(UNPROCESSABLE, fault(visitor.words().importsNoFile()));
        }
        var sent = imports.receive(
                Optional.ofNullable(key).orElseGet(() -> UUID.randomUUID().toString()),
                file.uploadedFile().toFile());
        return switch (AskingRelay.await(sent)) {
            case Reading.Got<ImportRelay.Taken>(var taken) ->
                Response.seeOther(URI.create("/desk/imports/" + taken.id())).build();
            case Reading.Denied<ImportRelay.Taken>(var problem) ->
                list(UNPROCESSABLE, ErrorsView.of(problem, List.of(), visitor.lang()));
            case Reading.Away<ImportRelay.Taken> away ->
                list(503, fault(visitor.words().troubleText()));
        };
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, STATISTICIAN})
    public Response show(@PathParam("id") UUID id) {
        return switch (AskingRelay.await(imports.find(id))) {
            case Reading.Got<ImportView>(var one) ->
                visitor.page(ScreenView.importPage(
                        visitor.shell(visitor.words().importTitle(), "imports"),
                        ImportPageView.of(one, visitor.words(), visitor.lang())));
            case Reading.Denied<ImportView> denied -> throw new NotFoundException();
            case Reading.Away<ImportView> away -> throw new ServiceUnavailableException();
        };
    }

    private Response list(int status, ErrorsView errors) {
        var words = visitor.words();
        var latest = AskingRelay.await(imports.latest());
        return visitor.page(
                status,
                ScreenView.imports(
                        visitor.shell(words.importsTitle(), "imports"),
                        new ImportsView(
                                ImportsView.HEADER,
                                UUID.randomUUID().toString(),
                                latest.isAway(),
                                visitor.person().isAny(Role.OFFICER),
                                latest.value().orElse(List.of()).stream()
                                        .map(one -> ImportsView.row(one, words))
                                        .toList(),
                                errors)));
    }

    private static ErrorsView fault(String message) {
        return new ErrorsView(List.of(new ErrorsView.Line("file", message)));
    }
}
