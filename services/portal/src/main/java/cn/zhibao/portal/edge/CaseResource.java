package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.CENTRE;
import static cn.zhibao.portal.Role.Names.INSPECTOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.MEDIATOR;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.REVIEWER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.AllegationRelay;
import cn.zhibao.portal.edge.services.CampaignRelay;
import cn.zhibao.portal.edge.services.CaseIntakeRelay;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.ClockView;
import cn.zhibao.portal.edge.services.CompetenceRelay;
import cn.zhibao.portal.edge.services.EnforcementRelay;
import cn.zhibao.portal.edge.services.EvidenceRelay;
import cn.zhibao.portal.edge.services.ExpertRelay;
import cn.zhibao.portal.edge.services.MediationRelay;
import cn.zhibao.portal.edge.services.PartyRelay;
import cn.zhibao.portal.edge.services.ReferralRelay;
import cn.zhibao.portal.edge.services.RightRelay;
import cn.zhibao.portal.edge.services.RightsView;
import cn.zhibao.portal.edge.services.SourceRelay;
import cn.zhibao.portal.edge.services.StatisticsRelay;
import cn.zhibao.portal.steps.StepKind;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// A case on one page, and the steps that can be taken from it (办理).
@Path("/desk/cases/{id}")
@Blocking
public class CaseResource {

    private static final int MOST = 20;
    private static final int MOST_RELATED = 11;
    private static final int MOST_NUMBERS = 10;
    private static final int MOST_PIECES = 100;
    private static final int UNPROCESSABLE = 422;
    private static final int STALE = 412;

    private final VisitorView visitor;
    private final CaseIntakeRelay cases;
    private final MediationRelay mediations;
    private final EnforcementRelay enforcements;
    private final StatisticsRelay statistics;
    private final PartyRelay parties;
    private final EvidenceRelay evidence;
    private final CompetenceRelay competence;
    private final AllegationRelay allegations;
    private final RightRelay rights;
    private final SourceRelay sources;
    private final CampaignRelay campaigns;
    private final ExpertRelay experts;
    private final ReferralRelay referrals;

    CaseResource(
            VisitorView visitor,
            @RestClient CaseIntakeRelay cases,
            @RestClient MediationRelay mediations,
            @RestClient EnforcementRelay enforcements,
            @RestClient StatisticsRelay statistics,
            @RestClient PartyRelay parties,
            @RestClient EvidenceRelay evidence,
            @RestClient CompetenceRelay competence,
            @RestClient AllegationRelay allegations,
            @RestClient RightRelay rights,
            @RestClient SourceRelay sources,
            @RestClient CampaignRelay campaigns,
            @RestClient ExpertRelay experts,
            @RestClient ReferralRelay referrals) {
        this.visitor = visitor;
        this.cases = cases;
        this.mediations = mediations;
        this.enforcements = enforcements;
        this.statistics = statistics;
        this.parties = parties;
        this.evidence = evidence;
        this.competence = competence;
        this.allegations = allegations;
        this.rights = rights;
        this.sources = sources;
        this.campaigns = campaigns;
        this.experts = experts;
        this.referrals = referrals;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, CENTRE, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Response show(@PathParam("id") UUID id, @QueryParam("done") @Nullable String done) {
        var file = page(id);
        return show(200, file.saying(done(done == null ? "" : done, file)));
    }

    @POST
    @Path("/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER, MEDIATOR, CENTRE})
    public Response take(
            @PathParam("id") UUID id, @PathParam("step") String step, MultivaluedMap<String, String> form) {
        var request = StepRequest.of(StepKind.of(step).orElseThrow(NotFoundException::new), form);
        var fields = fields(request, form);
        var faults = request.faults(fields, visitor.words());
        if (!faults.isEmpty()) {
            return retry(id, request, faults, ErrorsView.of(request.filled(fields, faults)));
        }
        return switch (AskingRelay.await(change(request, request.body(fields)))) {
            case Reading.Got<?> got ->
                Response.seeOther(URI.create("/desk/cases/" + id + "?done=" + step))
                        .build();
            case Reading.Denied<?>(var problem) when problem.isStale() -> stale(id, request);
            case Reading.Denied<?>(var problem) -> refused(id, request, fields, problem);
            case Reading.Away<?> away -> again(id, request);
        };
    }

    private CasePageView page(UUID id) {
        var folder = folder(id);
        if (folder.file() instanceof Reading.Denied<?>(var problem) && problem.isUnauthenticated()) {
            throw new NotAuthorizedException("session");
        }
        if (!folder.isKnown()) {
            throw folder.isCaseIntakeAway() ? new jakarta.ws.rs.ServiceUnavailableException() : new NotFoundException();
        }
        var resting = AskingRelay.await(rights.ofCase(id));
        return CasePageView.of(
                        folder.with(clocks(folder))
                                .beside(related(folder, numbers(folder, resting)))
                                .along(course(folder)),
                        visitor.person(),
                        visitor.language())
                .showing(evidence(id))
                .resting(RightsSectionView.of(id, resting, visitor.person(), visitor.rightsWords(), visitor.lang()));
    }

    private CourseFolderView course(CaseFolderView folder) {
        return folder.caseFile()
                .map(file -> Uni.combine()
                        .all()
                        .unis(
                                AskingRelay.reading(cases.supplements(file.id())),
                                AskingRelay.reading(cases.links(file.id())),
                                AskingRelay.reading(cases.notices(
                                        file.id(), text(folder.filingOn()), text(folder.terminationOn()))),
                                AskingRelay.reading(competence.ofCase(file.id())),
                                AskingRelay.reading(allegations.ofCase(file.id())),
                                AskingRelay.reading(referrals.ofCase(file.id())))
                        .with(CourseFolderView::new)
                        .await()
                        .indefinitely())
                .orElse(CourseFolderView.NONE);
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private EvidenceSectionView evidence(UUID id) {
        return EvidenceSectionView.isFor(visitor.person())
                ? EvidenceSectionView.of(
                        id, AskingRelay.await(evidence.ofCase(id, MOST_PIECES)), visitor.person(), visitor.lang())
                : EvidenceSectionView.NONE;
    }

    /// Under which numbers the rights stand that the case rests on, the file's own first.
    private static List<String> numbers(CaseFolderView folder, Reading<RightsView> resting) {
        return Stream.concat(
                        folder.caseFile().stream().flatMap(file -> Stream.ofNullable(file.rightNumber())),
                        resting.value().stream()
                                .flatMap(known -> known.rights().stream())
                                .flatMap(right -> Stream.ofNullable(right.rightNumber())))
                .distinct()
                .limit(MOST_NUMBERS)
                .toList();
    }

    /// Other matters that rest on one of the same rights, the newest first; a question that is not answered hides
    /// nothing
    /// of the case itself.
    private List<CaseView> related(CaseFolderView folder, List<String> numbers) {
        return AskingRelay.answers(numbers.stream()
                        .map(number -> cases.page(null, null, number, null, null, MOST_RELATED))
                        .toList())
                .stream()
                .flatMap(answer -> answer.value().stream())
                .flatMap(page -> page.items().stream())
                .filter(other -> !other.id().equals(folder.id()))
                .distinct()
                .sorted(Comparator.comparing(CaseView::id).reversed())
                .limit(MOST_RELATED)
                .toList();
    }

    private CaseFolderView folder(UUID id) {
        return Uni.combine()
                .all()
                .unis(
                        AskingRelay.reading(cases.find(id)),
                        AskingRelay.reading(cases.clocks(id)),
                        AskingRelay.reading(mediations.page(null, id, null, null, MOST)),
                        AskingRelay.reading(enforcements.page(null, id, null, null, MOST)),
                        AskingRelay.reading(statistics.timeline(id)))
                .with((file, clocks, disputes, proceedings, timeline) -> new CaseFolderView(
                        id,
                        file,
                        disputes,
                        proceedings,
                        timeline,
                        Map.of(id, clocks),
                        List.of(),
                        CourseFolderView.NONE))
                .await()
                .indefinitely();
    }

    /// The clocks of disputes and proceedings, asked for all at once as soon as it is known which there are.
    private Map<UUID, Reading<List<ClockView>>> clocks(CaseFolderView folder) {
        var questions = new LinkedHashMap<UUID, Uni<List<ClockView>>>();
        folder.mediations().forEach(one -> questions.put(one.id(), mediations.clocks(one.id())));
        folder.enforcements().forEach(one -> questions.put(one.id(), enforcements.clocks(one.id())));
        var answers = AskingRelay.answers(List.copyOf(questions.values())).iterator();
        var clocks = new HashMap<UUID, Reading<List<ClockView>>>();
        questions.keySet().forEach(target -> clocks.put(target, answers.next()));
        return clocks;
    }

    private Response show(int status, CasePageView file) {
        return visitor.page(
                status,
                ScreenView.casePage(
                        visitor.shell(file.title(), "desk"),
                        file,
                        parties(file.id()),
                        sources(file.id()),
                        tags(file.id()),
                        experts(file.id())));
    }

    private SourcesSectionView sources(UUID id) {
        return SourcesSectionView.of(
                id, AskingRelay.await(sources.ofCase(id)), visitor.person(), visitor.sourcesWords(), visitor.lang());
    }

    private TagsSectionView tags(UUID id) {
        return TagsSectionView.of(
                id, AskingRelay.await(campaigns.ofCase(id)), visitor.person(), visitor.campaignsWords());
    }

    private ExpertsSectionView experts(UUID id) {
        return ExpertsSectionView.of(
                id,
                AskingRelay.await(experts.ofCase(id, null, null, null)),
                visitor.person(),
                visitor.expertsWords(),
                visitor.lang());
    }

    private StandingsTableView parties(UUID id) {
        return StandingsTableView.of(
                id, AskingRelay.await(parties.ofCase(id)), visitor.person(), visitor.partyWords(), visitor.lang());
    }

    private String done(String code, CasePageView file) {
        return switch (code) {
            case "registered" -> visitor.words().doneRegister(file.number());
            case "party-added" -> visitor.partyWords().doneAdded();
            case "party-removed" -> visitor.partyWords().doneRemoved();
            case String step ->
                StepKind.of(step)
                        .map(kind -> StepView.done(kind, visitor.language()))
                        .orElse("");
        };
    }

    private List<FieldView> fields(StepRequest request, MultivaluedMap<String, String> form) {
        var procedure = InsightView.procedure(RegisterRequest.text(form, "procedure"));
        var subject = StepView.Subject.of(request, procedure.orElse(Procedure.PENALTY));
        return StepView.fields(request.kind(), subject, visitor.language());
    }

    private Uni<?> change(StepRequest request, Map<String, Object> body) {
        var kind = request.kind();
        return switch (request.room()) {
            case CASE_INTAKE -> cases.change(request.target(), kind.noun(), request.seen(), request.key(), body);
            case MEDIATION -> mediations.change(request.target(), kind.noun(), request.seen(), request.key(), body);
            case ENFORCEMENT -> enforcements.change(request.target(), kind.noun(), request.seen(), request.key(), body);
        };
    }

    private Response refused(UUID id, StepRequest request, List<FieldView> fields, Problem problem) {
        var faults = ErrorsView.byField(problem, visitor.lang());
        return retry(id, request, faults, ErrorsView.of(problem, fields, visitor.lang()));
    }

    /// The page as it is now, with the step opened as it was sent where it is still to be taken.
    private Response retry(UUID id, StepRequest request, Map<String, String> faults, ErrorsView why) {
        var file = page(id);
        return file.step(request.kind().code())
                .filter(StepView::isOpen)
                .map(step -> show(UNPROCESSABLE, file.retried(step.retried(request, faults), why)))
                .orElseGet(() -> show(UNPROCESSABLE, file.failed(why)));
    }

    private Response stale(UUID id, StepRequest request) {
        var words = visitor.words();
        var subject = StepView.Subject.of(request, Procedure.PENALTY);
        return visitor.page(
                STALE,
                ScreenView.notice(
                        visitor.shell(words.staleTitle(), "desk"),
                        NoticeView.of(words.staleText(), new NoticeView.Way("/desk/cases/" + id, words.reload()))
                                .with(words.staleChosen(StepView.label(request.kind(), subject, visitor.language())))));
    }

    private Response again(UUID id, StepRequest request) {
        var fields = new LinkedHashMap<>(request.typed());
        fields.remove("csrf-token");
        return visitor.page(
                503,
                ScreenView.again(
                        visitor.shell(visitor.words().troubleTitle(), "desk"),
                        "/desk/cases/" + id + "/" + request.kind().code(),
                        "/desk/cases/" + id,
                        fields));
    }
}
