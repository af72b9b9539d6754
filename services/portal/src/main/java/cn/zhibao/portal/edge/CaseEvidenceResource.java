package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.OFFICER;

import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseIntakeRelay;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.EvidenceRelay;
import cn.zhibao.portal.edge.services.UploadView;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.server.multipart.FileItem;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// Adding evidence to a case: one file and what is told about it in one form, or by parts where scripts run.
@Path("/desk/cases/{id}/evidence")
@Blocking
public class CaseEvidenceResource {

    private static final int UNPROCESSABLE = 422;
    private static final long MOST = 20L * 1024 * 1024;
    private static final int PART = 1024 * 1024;

    private final VisitorView visitor;
    private final CaseIntakeRelay cases;
    private final EvidenceRelay evidence;

    CaseEvidenceResource(VisitorView visitor, @RestClient CaseIntakeRelay cases, @RestClient EvidenceRelay evidence) {
        this.visitor = visitor;
        this.cases = cases;
        this.evidence = evidence;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER})
    public Response form(@PathParam("id") UUID id) {
        return form(200, id, EvidenceRequest.blank(visitor.person().name()), Map.of(), "", ErrorsView.NONE);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OFFICER, APPROVER})
    public Response take(@PathParam("id") UUID id, MultipartFormDataInput input) throws IOException {
        var request = EvidenceRequest.of(name -> text(input, name));
        var faults = request.faults(visitor.evidenceWords(), visitor.words());
        var file = file(input);
        var wrongFile = fileFault(file);
        if (!faults.isEmpty() || !wrongFile.isEmpty()) {
            var fields = request.fields(visitor.evidenceWords(), visitor.lang(), faults);
            return form(UNPROCESSABLE, id, request, faults, wrongFile, why(fields, wrongFile));
        }
        var sent = send(id, request, file.orElseThrow());
        return switch (sent) {
            case Reading.Got<UUID>(var piece) ->
                Response.seeOther(URI.create("/desk/evidence/" + piece + "?done=taken"))
                        .build();
            case Reading.Denied<UUID>(var problem) -> refused(id, request, problem);
            case Reading.Away<UUID> away ->
                form(
                        503,
                        id,
                        request,
                        Map.of(),
                        "",
                        fault(visitor.evidenceWords().faultAway()));
        };
    }

    /// Announces a file for the script of the page, which sends it by parts.
    @POST
    @Path("/uploads")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({OFFICER, APPROVER})
    public Response announce(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var request = EvidenceRequest.of(name -> text(form, name));
        var faults = request.faults(visitor.evidenceWords(), visitor.words());
        if (!faults.isEmpty()) {
            return UploadAnswerView.refused(List.copyOf(faults.values()));
        }
        var what = request.what(text(form, "name"), size(form));
        return UploadAnswerView.of(AskingRelay.await(evidence.announce(id, what)), visitor);
    }

    private static long size(MultivaluedMap<String, String> form) {
        var typed = text(form, "size");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    /// A file as the browser sent it.
    private record Chosen(String name, FileItem item) {}

    private Reading<UUID> send(UUID id, EvidenceRequest request, Chosen file) throws IOException {
        var size = file.item().getFileSize();
        var announced = AskingRelay.await(evidence.announce(id, request.what(file.name(), size)));
        if (!(announced instanceof Reading.Got<UploadView>(var upload))) {
            return announced.map(UploadView::id);
        }
        try (var bytes = open(file.item())) {
            for (var offset = 0L; offset < size; offset += PART) {
                var sent = AskingRelay.await(evidence.part(upload.id(), offset, bytes.readNBytes(PART)));
                if (sent.value().isEmpty()) {
                    return sent.map(UploadView::id);
                }
            }
        }
        return AskingRelay.await(evidence.finish(upload.id(), Map.of())).map(EvidenceRelay.Taken::id);
    }

    private static InputStream open(FileItem item) throws IOException {
        return item.isInMemory() ? item.getInputStream() : Files.newInputStream(item.getFile());
    }

    private static String text(MultipartFormDataInput input, String name) {
        return input.getValues().getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isFileItem())
                .map(FormValue::getValue)
                .findFirst()
                .orElse("");
    }

    private static Optional<Chosen> file(MultipartFormDataInput input) {
        return input.getValues().getOrDefault("file", List.of()).stream()
                .filter(FormValue::isFileItem)
                .filter(value ->
                        value.getFileName() != null && !value.getFileName().isEmpty())
                .map(value -> new Chosen(value.getFileName(), value.getFileItem()))
                .findFirst();
    }

    private String fileFault(Optional<Chosen> file) throws IOException {
        if (file.isEmpty() || file.get().item().getFileSize() == 0) {
            return visitor.evidenceWords().faultNoFile();
        }
        return file.get().item().getFileSize() > MOST ? visitor.evidenceWords().faultTooLarge() : "";
    }

    private Response refused(UUID id, EvidenceRequest request, Problem problem) {
        if (problem.isNotFound()) {
            throw new NotFoundException();
        }
        var faults = ErrorsView.byField(problem, visitor.lang());
        var fields = request.fields(visitor.evidenceWords(), visitor.lang(), faults);
        var ofFile = faults.getOrDefault("name", faults.getOrDefault("size", ""));
        return form(UNPROCESSABLE, id, request, faults, ofFile, ErrorsView.of(problem, fields, visitor.lang()));
    }

    private Response form(
            int status,
            UUID id,
            EvidenceRequest request,
            Map<String, String> faults,
            String wrongFile,
            ErrorsView errors) {
        var words = visitor.evidenceWords();
        var form = new EvidenceFormView(
                id,
                about(id),
                UUID.randomUUID().toString(),
                request.fields(words, visitor.lang(), faults),
                wrongFile,
                errors);
        return visitor.page(status, ScreenView.evidenceForm(visitor.shell(words.add(), "desk"), form));
    }

    private String about(UUID id) {
        return switch (AskingRelay.await(cases.find(id))) {
            case Reading.Got<CaseView>(var file) -> file.title() + " · " + file.caseNo();
            case Reading.Denied<CaseView> denied -> throw new NotFoundException();
            case Reading.Away<CaseView> away -> throw new ServiceUnavailableException();
        };
    }

    private static ErrorsView why(List<FieldView> fields, String wrongFile) {
        var lines = new ArrayList<ErrorsView.Line>();
        if (!wrongFile.isEmpty()) {
            lines.add(new ErrorsView.Line("file", wrongFile));
        }
        lines.addAll(ErrorsView.of(fields).lines());
        return new ErrorsView(List.copyOf(lines));
    }

    private static ErrorsView fault(String message) {
        return new ErrorsView(List.of(new ErrorsView.Line("file", message)));
    }
}
