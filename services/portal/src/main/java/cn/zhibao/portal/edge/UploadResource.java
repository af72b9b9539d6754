package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.OFFICER;

import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.EvidenceRelay;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Uploads by parts, for the script of the page that adds evidence. A refusal comes as what the page shows, line by
/// line.
@Path("/desk")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class UploadResource {

    private static final int UNPROCESSABLE = 422;
    private static final int MOST_PART = 8 * 1024 * 1024;

    private final VisitorView visitor;
    private final EvidenceRelay evidence;

    UploadResource(VisitorView visitor, @RestClient EvidenceRelay evidence) {
        this.visitor = visitor;
        this.evidence = evidence;
    }

    @POST
    @Path("/cases/{id}/uploads")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response announce(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var request = EvidenceRequest.of(name -> text(form, name));
        var faults = request.faults(visitor.evidenceWords(), visitor.words());
        if (!faults.isEmpty()) {
            return refused(List.copyOf(faults.values()));
        }
        return answer(evidence.announce(id, request.what(text(form, "name"), size(form))));
    }

    @GET
    @Path("/uploads/{id}")
    @RolesAllowed({OFFICER, APPROVER})
    public Response find(@PathParam("id") UUID id) {
        return answer(evidence.upload(id));
    }

    @PUT
    @Path("/uploads/{id}/parts")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({OFFICER, APPROVER})
    public Response take(@PathParam("id") UUID id, @QueryParam("offset") long offset, InputStream body)
            throws IOException {
        var part = body.readNBytes(MOST_PART + 1);
        return answer(evidence.part(id, offset, part));
    }

    @POST
    @Path("/uploads/{id}/completion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response finish(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var hash = text(form, "sha256");
        return answer(evidence.finish(id, hash.isEmpty() ? Map.of() : Map.of("sha256", hash)));
    }

    private Response answer(Uni<?> question) {
        return switch (AskingRelay.await(question)) {
            case Reading.Got<?>(var answer) -> Response.ok(answer).build();
            case Reading.Denied<?>(var problem)
            when problem.isNotFound() ->
                Response.status(404).entity(new Refusal(lines(problem))).build();
            case Reading.Denied<?>(var problem) -> refused(lines(problem));
            case Reading.Away<?> away ->
                Response.status(503)
                        .entity(new Refusal(List.of(visitor.evidenceWords().faultAway())))
                        .build();
        };
    }

    /// Why not, in the visitor's language.
    public record Refusal(List<String> lines) {}

    private static Response refused(List<String> lines) {
        return Response.status(UNPROCESSABLE).entity(new Refusal(lines)).build();
    }

    private List<String> lines(Problem problem) {
        return ErrorsView.of(problem, List.of(), visitor.lang()).lines().stream()
                .map(ErrorsView.Line::message)
                .toList();
    }

    private static long size(MultivaluedMap<String, String> form) {
        var typed = text(form, "size");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }
}
