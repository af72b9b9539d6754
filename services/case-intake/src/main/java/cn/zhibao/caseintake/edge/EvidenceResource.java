package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;

import cn.zhibao.caseintake.evidence.ContentService;
import cn.zhibao.caseintake.evidence.Evidence;
import cn.zhibao.caseintake.evidence.EvidenceService;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.CurrentCall;
import cn.zhibao.chassis.http.Work;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of evidence over HTTP: what is known of it, its file, its chain of custody, and passing it on.
@Path("/evidence/{id}")
public class EvidenceResource {

    private final Work work;
    private final CurrentCall current;
    private final EvidenceService evidence;
    private final ContentService contents;

    EvidenceResource(Work work, CurrentCall current, EvidenceService evidence, ContentService contents) {
        this.work = work;
        this.current = current;
        this.evidence = evidence;
        this.contents = contents;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR})
    public Uni<Response> find(@PathParam("id") UUID id) {
        return work.read(call -> evidence.find(id, call))
                .map(piece -> Response.ok(EvidenceView.of(piece))
                        .header(HttpHeaders.ETAG, "\"" + piece.version() + "\"")
                        .build());
    }

    /// The file, always to be saved and never to be shown as a page of ours. Each time is a link in the chain of
    /// custody.
    @GET
    @Path("/content")
    @Blocking
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR})
    public Response content(
            @PathParam("id") UUID id,
            @QueryParam("reason") @Nullable @Size(max = 500) @Pattern(regexp = "[^\\x00-\\x1F\\x7F\\uD800-\\uDFFF]*")
                    String reason)
            throws SQLException, IOException {
        var said = Optional.ofNullable(reason).map(String::strip).filter(text -> !text.isEmpty());
        var content = contents.open(current.actor(), id, said);
        return Response.ok(content.bytes())
                .header(HttpHeaders.CONTENT_TYPE, content.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, content.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(content.name()))
                .header(HttpHeaders.ETAG, "\"" + content.sha256() + "\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    @GET
    @Path("/custody")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR})
    public Uni<List<CustodyView>> custody(@PathParam("id") UUID id) {
        return work.read(call -> evidence.custody(id, call))
                .map(links -> links.stream().map(CustodyView::of).toList());
    }

    @POST
    @Path("/handovers")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> handOver(@PathParam("id") UUID id, @Valid @NotNull HandOverRequest request) {
        return work.change(
                request, call -> evidence.handOver(id, request.command(), call).map(EvidenceResource::changed));
    }

    @POST
    @Path("/returns")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> takeBack(@PathParam("id") UUID id, @Valid @NotNull PassOnRequest request) {
        return work.change(
                request, call -> evidence.takeBack(id, request.command(), call).map(EvidenceResource::changed));
    }

    @POST
    @Path("/seals")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> seal(@PathParam("id") UUID id, @Valid @NotNull PassOnRequest request) {
        return work.change(
                request, call -> evidence.seal(id, request.command(), call).map(EvidenceResource::changed));
    }

    private static Answer changed(Evidence piece) {
        return Answer.changed(piece.version(), EvidenceView.of(piece));
    }

    /// The name as RFC 5987 writes it, in plain characters alone, so that no name can end the header and begin another.
    private static String attachment(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }
}
