package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.OFFICER;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Uploads by parts, for the script of the page that adds evidence.
@Path("/desk/uploads/{id}")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class UploadResource {

    private static final int MOST_PART = 8 * 1024 * 1024;

    private final VisitorView visitor;
    private final EvidenceRelay evidence;

    UploadResource(VisitorView visitor, @RestClient EvidenceRelay evidence) {
        this.visitor = visitor;
        this.evidence = evidence;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER})
    public Response find(@PathParam("id") UUID id) {
        return answer(evidence.upload(id));
    }

    /// One byte more than a part may have is enough for the service to refuse it.
    @PUT
    @Path("/parts")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({OFFICER, APPROVER})
    public Response take(@PathParam("id") UUID id, @QueryParam("offset") long offset, InputStream part)
            throws IOException {
        return answer(evidence.part(id, offset, part.readNBytes(MOST_PART + 1)));
    }

    @POST
    @Path("/completion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response finish(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var hash =
                Optional.ofNullable(form.getFirst("sha256")).map(String::strip).filter(text -> !text.isEmpty());
        return answer(evidence.finish(
                id,
                hash.<Map<String, Object>>map(text -> Map.of("sha256", text)).orElse(Map.of())));
    }

    private Response answer(Uni<?> question) {
        return UploadAnswerView.of(AskingRelay.await(question), visitor);
    }
}
