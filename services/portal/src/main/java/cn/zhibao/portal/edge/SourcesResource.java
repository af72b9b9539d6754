package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.INSPECTOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.MEDIATOR;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.REVIEWER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseIntakeRelay;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.DraftRelay;
import cn.zhibao.portal.edge.services.DraftView;
import cn.zhibao.portal.edge.services.SourceRelay;
import cn.zhibao.portal.edge.services.SourcesView;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// All sources of a case on the desk, and the form of one more (来源). A registration can be attached here
/// instead of being sent: its draft is thrown away once it is attached, not before.
@Path("/desk/cases/{id}/sources")
@Blocking
public class SourcesResource {

    private static final int UNPROCESSABLE = 422;

    private final VisitorView visitor;
    private final CaseIntakeRelay cases;
    private final SourceRelay sources;
    private final DraftRelay drafts;

    SourcesResource(
            VisitorView visitor,
            @RestClient CaseIntakeRelay cases,
            @RestClient SourceRelay sources,
            @RestClient DraftRelay drafts) {
        this.visitor = visitor;
        this.cases = cases;
        this.sources = sources;
        this.drafts = drafts;
    }

    /// @param source the one to take back
    /// @param correct given where the first is corrected
    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("source") @Nullable String source,
            @QueryParam("correct") @Nullable String correct,
            @QueryParam("done") @Nullable String done) {
        var taken = new TakeBack(Objects.requireNonNullElse(source, ""), "", "");
        var correction = correct == null ? FirstSourceRequest.NONE : FirstSourceRequest.BEGUN;
        return show(200, id, SourceFormRequest.blank(), Map.of(), taken, correction, ErrorsView.NONE, said(done));
    }

    /// The form of a source with what is typed into a registration so far; that is kept as its draft.
    @POST
    @Path("/form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response instead(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        known(cases.find(id));
        var matter = RegisterRequest.of(form);
        var draft = DraftRequest.of(form);
        var isKept = matter.draft()
                .map(key -> AskingRelay.await(drafts.keep(key, draft.seen(), draft.draft())))
                .filter(SourcesResource::isThere)
                .isPresent();
        var request = SourceFormRequest.instead(matter, OriginRequest.of(form), isKept);
        return show(200, id, request, Map.of(), TakeBack.NONE, FirstSourceRequest.NONE, ErrorsView.NONE, "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response attach(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var request = SourceFormRequest.of(form);
        var faults = request.faults(visitor.sourcesWords(), visitor.words());
        if (!faults.isEmpty()) {
            var fields = request.fields(visitor.sourcesWords(), visitor.lang(), faults);
            return show(
                    UNPROCESSABLE,
                    id,
                    request,
                    faults,
                    TakeBack.NONE,
                    FirstSourceRequest.NONE,
                    ErrorsView.of(fields),
                    "");
        }
        return switch (AskingRelay.await(sources.attach(id, request.seen(), request.key(), request.body()))) {
            case Reading.Got<SourcesView> got -> attached(id, request);
            case Reading.Denied<SourcesView>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<SourcesView>(var problem) -> refused(id, request, problem);
            case Reading.Away<SourcesView> away -> throw new ServiceUnavailableException();
        };
    }

    @POST
    @Path("/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response correct(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var request = FirstSourceRequest.of(form);
        return switch (AskingRelay.await(sources.correct(id, request.seen(), request.key(), request.body()))) {
            case Reading.Got<SourcesView> got -> done(id, "corrected");
            case Reading.Denied<SourcesView>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<SourcesView>(var problem) -> {
                var refused = request.refused(problem, ErrorsView.byField(problem, visitor.lang()));
                var fields = refused.fields(known(sources.ofCase(id)).first(), visitor.sourcesWords());
                yield show(
                        status(problem),
                        id,
                        SourceFormRequest.blank(),
                        Map.of(),
                        TakeBack.NONE,
                        refused,
                        ErrorsView.of(problem, fields, visitor.lang()),
                        "");
            }
            case Reading.Away<SourcesView> away -> throw new ServiceUnavailableException();
        };
    }

    @POST
    @Path("/take-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response takeBack(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var source = RightFormRequest.id(RegisterRequest.text(form, "source")).orElseThrow(NotFoundException::new);
        var reason = RegisterRequest.text(form, "reason");
        Uni<SourcesView> change = sources.takeBack(
                id,
                source,
                "\"" + RegisterRequest.text(form, "version") + "\"",
                RegisterRequest.text(form, "key"),
                Map.of("reason", reason));
        return switch (AskingRelay.await(change)) {
            case Reading.Got<SourcesView> got -> done(id, "taken-back");
            case Reading.Denied<SourcesView>(var problem) when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<SourcesView>(var problem) -> {
                var fault = ErrorsView.byField(problem, visitor.lang()).getOrDefault("reason", "");
                var taken = new TakeBack(source.toString(), reason, fault);
                var why = ErrorsView.of(problem, List.of(reason(taken)), visitor.lang());
                yield show(
                        status(problem),
                        id,
                        SourceFormRequest.blank(),
                        Map.of(),
                        taken,
                        FirstSourceRequest.NONE,
                        why,
                        "");
            }
            case Reading.Away<SourcesView> away -> throw new ServiceUnavailableException();
        };
    }

    /// The source to take back, and why, as it was filled in.
    private record TakeBack(String source, String reason, String fault) {

        static final TakeBack NONE = new TakeBack("", "", "");
    }

    /// The window may have kept it itself a moment ago.
    private static boolean isThere(Reading<DraftView> kept) {
        return switch (kept) {
            case Reading.Got<DraftView> got -> true;
            case Reading.Denied<DraftView>(var problem) -> problem.isStale();
            case Reading.Away<DraftView> away -> false;
        };
    }

    /// What was attached needs no registration any more.
    private Response attached(UUID id, SourceFormRequest request) {
        request.draftId().ifPresent(draft -> AskingRelay.await(drafts.discard(draft)));
        return done(id, "attached");
    }

    private static Response done(UUID id, String what) {
        return Response.seeOther(URI.create("/desk/cases/" + id + "/sources?done=" + what))
                .build();
    }

    private Response refused(UUID id, SourceFormRequest request, Problem problem) {
        var form = SourceFormRequest.ELSEWHERE.equals(problem.type()) ? request.offeringToGoOn() : request;
        var faults = ErrorsView.byField(problem, visitor.lang());
        var fields = form.fields(visitor.sourcesWords(), visitor.lang(), faults);
        return show(
                status(problem),
                id,
                form,
                faults,
                TakeBack.NONE,
                FirstSourceRequest.NONE,
                ErrorsView.of(problem, fields, visitor.lang()),
                "");
    }

    private static int status(Problem problem) {
        return problem.isStale() ? problem.status() : UNPROCESSABLE;
    }

    private Response show(
            int status,
            UUID id,
            SourceFormRequest form,
            Map<String, String> faults,
            TakeBack taken,
            FirstSourceRequest correction,
            ErrorsView why,
            String done) {
        var words = visitor.sourcesWords();
        var known = known(sources.ofCase(id));
        var file = known(cases.find(id));
        var section = SourcesSectionView.of(id, Reading.got(known), visitor.person(), words, visitor.lang());
        var counts = RightFormRequest.id(taken.source()).flatMap(known::counting);
        var page = new SourcesPageView(
                section,
                file.caseNo() + " " + file.title(),
                known.version(),
                section.mayTakeBack() && counts.isPresent() ? taken.source() : "",
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                section.mayAttach() ? form.fields(words, visitor.lang(), faults) : List.of(),
                reason(taken),
                section.mayCorrect() ? correction.fields(known.first(), words) : List.of(),
                visitor.person().isAny(Role.OFFICER) ? ownCase(file, form) : "",
                form.draft(),
                form.isKept() ? "/desk/cases/new?draft=" + form.draft() : "",
                done,
                why);
        return visitor.page(status, ScreenView.sources(visitor.shell(words.title(), "desk"), page));
    }

    /// A registration of its own, linked with this case from the beginning: the one that was begun, or a new one.
    private static String ownCase(CaseView file, SourceFormRequest form) {
        var address = UriBuilder.fromPath("/desk/cases/new");
        return (form.isKept()
                        ? address.queryParam("draft", form.draft())
                        : address.queryParam("source", "COMPLAINT")
                                .queryParam("right", file.right())
                                .queryParam("region", file.region()))
                .queryParam("relatedTo", file.caseNo())
                .build()
                .toString();
    }

    private FieldView reason(TakeBack taken) {
        var words = visitor.sourcesWords();
        return FieldView.text("take-back-reason", "reason", words.reason(), 500, words.reasonHint())
                .filled(taken.reason(), taken.fault());
    }

    private <T> T known(Uni<T> question) {
        return switch (AskingRelay.await(question)) {
            case Reading.Got<T>(var known) -> known;
            case Reading.Denied<T> denied -> throw new NotFoundException();
            case Reading.Away<T> away -> throw new ServiceUnavailableException();
        };
    }

    private String said(@Nullable String done) {
        return switch (done) {
            case "attached" -> visitor.sourcesWords().doneAttached();
            case "taken-back" -> visitor.sourcesWords().doneTakenBack();
            case "corrected" -> visitor.sourcesWords().doneCorrected();
            case null, default -> "";
        };
    }
}
