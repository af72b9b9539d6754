package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.REVIEWER;

import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.EvidenceRelay;
import cn.zhibao.portal.edge.services.EvidenceView;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// A piece of evidence on the desk: its page, its file, and its chain of custody.
@Path("/desk/evidence/{id}")
@Blocking
public class EvidenceResource {

    private static final int UNPROCESSABLE = 422;
    private static final int STALE = 412;

    private final VisitorView visitor;
    private final EvidenceRelay evidence;

    EvidenceResource(VisitorView visitor, @RestClient EvidenceRelay evidence) {
        this.visitor = visitor;
        this.evidence = evidence;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR})
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("preview") @Nullable String preview,
            @QueryParam("done") @Nullable String done) {
        var page = page(answered(evidence.find(id)), CustodyRequest.blank(), preview != null);
        return show(200, page.saying(done(done)));
    }

    /// The file as it comes, passed on piece by piece. As a preview only what a browser draws without running anything.
    @GET
    @Path("/content")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR})
    public Response content(@PathParam("id") UUID id, @QueryParam("preview") @Nullable String preview) {
        var piece = answered(evidence.find(id));
        var words = visitor.evidenceWords();
        var isPreview = preview != null && (piece.isPicture() || piece.isPdf());
        var reason = isPreview ? words.preview() : words.download();
        return switch (AskingRelay.await(evidence.content(id, reason))) {
            case Reading.Got<InputStream>(var bytes) -> file(piece, bytes, isPreview);
            case Reading.Denied<InputStream>(var problem) -> notGivenOut(id, problem);
            case Reading.Away<InputStream> away -> throw new ServiceUnavailableException();
        };
    }

    @POST
    @Path("/custody")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response passOn(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var request = CustodyRequest.of(form);
        var piece = answered(evidence.find(id));
        var faults = request.faults(visitor.evidenceWords(), visitor.words());
        if (!faults.isEmpty()) {
            return retry(piece, request, faults, null);
        }
        var sent = evidence.passOn(id, request.noun(), request.seen(), request.key(), request.body());
        return switch (AskingRelay.await(sent)) {
            case Reading.Got<EvidenceView> got ->
                Response.seeOther(URI.create("/desk/evidence/" + id + "?done=passed-on"))
                        .build();
            case Reading.Denied<EvidenceView>(var problem) ->
                retry(piece, request, ErrorsView.byField(problem, visitor.lang()), problem);
            case Reading.Away<EvidenceView> away -> throw new ServiceUnavailableException();
        };
    }

    private EvidencePageView page(EvidenceView piece, CustodyRequest form, boolean isPreviewed) {
        return EvidencePageView.of(
                piece,
                answered(evidence.custody(piece.id())),
                form,
                isPreviewed,
                visitor.person(),
                visitor.evidenceWords(),
                visitor.lang());
    }

    private Response show(int status, EvidencePageView page) {
        return visitor.page(status, ScreenView.evidence(visitor.shell(page.name(), "desk"), page));
    }

    private Response retry(
            EvidenceView piece, CustodyRequest request, Map<String, String> faults, @Nullable Problem problem) {
        var fields = request.fields(piece.status(), visitor.evidenceWords(), visitor.lang(), faults);
        var why = problem == null ? ErrorsView.of(fields) : ErrorsView.of(problem, fields, visitor.lang());
        var status = problem != null && problem.isStale() ? STALE : UNPROCESSABLE;
        return show(status, page(piece, CustodyRequest.blank(), false).failed(fields, why));
    }

    private String done(@Nullable String code) {
        return switch (code) {
            case "taken" -> visitor.evidenceWords().taken();
            case "passed-on" -> visitor.evidenceWords().passedOn();
            case null, default -> "";
        };
    }

    private Response notGivenOut(UUID id, Problem problem) {
        if (problem.isNotFound()) {
            throw new NotFoundException();
        }
        var words = visitor.evidenceWords();
        var way = new NoticeView.Way("/desk/evidence/" + id, words.backToPiece());
        return visitor.page(
                problem.status(),
                ScreenView.notice(
                        visitor.shell(words.refusedTitle(), "desk"), NoticeView.of(problem.in(visitor.lang()), way)));
    }

    /// A viewer of PDF draws by scripts of its own, which a sandbox would forbid it; everything else gets none.
    private static Response file(EvidenceView piece, InputStream bytes, boolean isPreview) {
        var policy = piece.isPdf() && isPreview
                ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"
                : "default-src 'none'; frame-ancestors 'none'; sandbox";
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, isPreview ? piece.mediaType() : MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_LENGTH, piece.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, (isPreview ? "inline" : "attachment") + named(piece.name()))
                .header("Content-Security-Policy", policy)
                .build();
    }

    /// The name as RFC 5987 writes it, in plain characters alone.
    private static String named(String name) {
        return "; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }

    private static <T> T answered(Uni<T> question) {
        return switch (AskingRelay.await(question)) {
            case Reading.Got<T>(var answer) -> answer;
            case Reading.Denied<T> denied -> throw new NotFoundException();
            case Reading.Away<T> away -> throw new ServiceUnavailableException();
        };
    }
}
