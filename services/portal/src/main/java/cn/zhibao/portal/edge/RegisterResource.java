package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.OFFICER;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.DayText;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.AllegationRelay;
import cn.zhibao.portal.edge.services.CampaignRelay;
import cn.zhibao.portal.edge.services.CampaignView;
import cn.zhibao.portal.edge.services.CaseIntakeRelay;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.CompetenceRelay;
import cn.zhibao.portal.edge.services.DraftRelay;
import cn.zhibao.portal.edge.services.DraftView;
import cn.zhibao.portal.edge.services.PageView;
import cn.zhibao.portal.edge.services.PartyRelay;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// The registration form (案件登记), and its drafts.
@Path("/desk/cases/new")
@Blocking
public class RegisterResource {

    private static final int UNPROCESSABLE = 422;
    private static final int STALE = 412;
    private static final int MOST_CAMPAIGNS = 100;
    private static final String HERE = "/desk/cases/new";

    private final VisitorView visitor;
    private final CaseIntakeRelay cases;
    private final PartyRelay parties;
    private final DraftRelay drafts;
    private final CompetenceRelay competence;
    private final AllegationRelay alike;
    private final CampaignRelay campaigns;

    RegisterResource(
            VisitorView visitor,
            @RestClient CaseIntakeRelay cases,
            @RestClient PartyRelay parties,
            @RestClient DraftRelay drafts,
            @RestClient CompetenceRelay competence,
            @RestClient AllegationRelay alike,
            @RestClient CampaignRelay campaigns) {
        this.visitor = visitor;
        this.cases = cases;
        this.parties = parties;
        this.drafts = drafts;
        this.competence = competence;
        this.alike = alike;
        this.campaigns = campaigns;
    }

    /// The empty form, a draft of it, or one that already names a right or a respondent and shows what is known of
    /// them.
    @GET
    @RolesAllowed(OFFICER)
    public Response form(@QueryParam("draft") @Nullable UUID draft, @Context UriInfo address) {
        if (draft != null) {
            return goOn(draft, RegisterRequest.text(address.getQueryParameters(), "relatedTo"));
        }
        var named = address.getQueryParameters();
        var matter =
                RegisterRequest.blank(UUID.randomUUID().toString(), regions()).about(named);
        var blank = new IntakeFormRequest(
                matter,
                OriginRequest.of(named),
                PartiesRequest.of(named),
                PlacesRequest.of(named),
                AllegationRequest.of(AllegationRequest.OF_REGISTRATION, named),
                TickedRequest.of(named));
        var left = named.isEmpty() ? left() : DraftsView.NONE;
        return form(200, blank, Map.of(), ErrorsView.NONE, DraftNoteView.seen(""), left);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response register(MultivaluedMap<String, String> form) {
        var request = IntakeFormRequest.of(form);
        var faults = request.faults(visitor);
        if (!faults.isEmpty()) {
            return refused(request, faults, ErrorsView.of(request.fields(regions(), visitor, faults)));
        }
        return switch (AskingRelay.await(cases.register(request.matter().key(), request.body()))) {
            case Reading.Got<CaseView>(var registered) -> registered(request, registered);
            case Reading.Denied<?>(var problem) ->
                refused(request.answered(problem), request.parties().onFields(problem));
            case Reading.Away<?> away -> again(request);
        };
    }

    /// Keeps the form as it is so far. A window that asks without leaving its page gets the note alone.
    @POST
    @Path("/drafts/{draft}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response keep(
            @PathParam("draft") UUID id,
            @HeaderParam("X-Requested-With") @DefaultValue("") String window,
            MultivaluedMap<String, String> form) {
        var request = DraftRequest.of(form);
        var words = visitor.draftWords();
        return switch (AskingRelay.await(drafts.keep(id, request.seen(), request.draft()))) {
            case Reading.Got<DraftView>(var kept)
            when window.isEmpty() ->
                Response.seeOther(URI.create(HERE + "?draft=" + id)).build();
            case Reading.Got<DraftView>(var kept) -> note(200, DraftNoteView.kept(kept, words), window, form);
            case Reading.Denied<DraftView>(var problem) when problem.isStale() -> overtaken(id, window, form);
            case Reading.Denied<DraftView>(var problem) ->
                note(UNPROCESSABLE, DraftNoteView.failed(words.refused(problem.in(visitor.lang()))), window, form);
            case Reading.Away<DraftView> away -> note(503, DraftNoteView.failed(words.away()), window, form);
        };
    }

    @POST
    @Path("/drafts/{draft}/disposal")
    @RolesAllowed(OFFICER)
    public Response discard(@PathParam("draft") UUID id) {
        AskingRelay.await(drafts.discard(id));
        return Response.seeOther(URI.create(HERE)).build();
    }

    /// @param relatedTo the case it is linked with once it is registered; empty where the draft says it or nobody does
    private Response goOn(UUID id, String relatedTo) {
        return switch (AskingRelay.await(drafts.find(id))) {
            case Reading.Got<DraftView>(var draft) -> {
                var note = DraftNoteView.kept(draft, visitor.draftWords());
                var kept = IntakeFormRequest.of(draft);
                var form = relatedTo.isEmpty() ? kept : kept.relatedTo(relatedTo);
                yield form(200, form, Map.of(), ErrorsView.NONE, note, DraftsView.NONE);
            }
            case Reading.Denied<DraftView> denied -> throw new NotFoundException();
            case Reading.Away<DraftView> away -> throw new ServiceUnavailableException();
        };
    }

    private Response overtaken(UUID id, String window, MultivaluedMap<String, String> form) {
        var there = AskingRelay.await(drafts.find(id)).value().orElseThrow(NotFoundException::new);
        var note = DraftNoteView.overtaken(
                there,
                IntakeFormRequest.of(form).fields(regions(), visitor, Map.of()),
                IntakeFormRequest.of(there).fields(regions(), visitor, Map.of()),
                visitor.draftWords());
        return note(note.isOvertaken() ? STALE : 200, note, window, form);
    }

    private Response note(int status, DraftNoteView note, String window, MultivaluedMap<String, String> form) {
        var request = IntakeFormRequest.of(form);
        return window.isEmpty()
                ? form(status, request, Map.of(), ErrorsView.NONE, note, DraftsView.NONE)
                : visitor.page(
                        status, ScreenView.draftNote(note, request.matter().key()));
    }

    /// Its draft has done its work. One that stays behind because the service fell silent does no harm: sent again, it
    /// leads to the matter that is there.
    private Response registered(IntakeFormRequest request, CaseView registered) {
        request.matter().draft().ifPresent(draft -> AskingRelay.await(drafts.discard(draft)));
        return Response.seeOther(URI.create("/desk/cases/" + registered.id() + "?done=registered"))
                .build();
    }

    private Response refused(IntakeFormRequest request, Problem problem) {
        var faults = ErrorsView.byField(problem, visitor.lang());
        var fields = request.fields(regions(), visitor, faults);
        return refused(request, faults, ErrorsView.of(problem, fields, visitor.lang()));
    }

    private Response refused(IntakeFormRequest request, Map<String, String> faults, ErrorsView why) {
        var note = DraftNoteView.seen(request.matter().seen());
        return form(UNPROCESSABLE, request, faults, why, note, DraftsView.NONE);
    }

    private Response again(IntakeFormRequest request) {
        var shell = visitor.shell(visitor.words().troubleTitle(), "register");
        return visitor.page(503, ScreenView.again(shell, HERE, "/desk", request.typed()));
    }

    private Response form(
            int status,
            IntakeFormRequest request,
            Map<String, String> faults,
            ErrorsView errors,
            DraftNoteView note,
            DraftsView left) {
        var matter = request.matter();
        var fields = Stream.concat(
                        matter.fields(regions(), visitor.words(), visitor.lang(), faults).stream(),
                        request.related(visitor.sourcesWords(), faults).stream())
                .toList();
        return visitor.page(
                status,
                ScreenView.register(
                        visitor.shell(visitor.words().newTitle(), "register"),
                        new RegisterView(
                                matter.key(),
                                fields,
                                request.origin().fields(visitor.sourcesWords(), faults),
                                hints(request),
                                alleged(request, faults),
                                places(request, faults),
                                errors,
                                note,
                                left),
                        parties(request.parties(), faults),
                        offers(request, faults)));
    }

    /// A silent service leaves the form without campaigns; what is ticked stays.
    private OffersView offers(IntakeFormRequest request, Map<String, String> faults) {
        var words = visitor.campaignsWords();
        var day = DayText.read(request.matter().receivedOn())
                .filter(on -> !DayText.meansToday(request.matter().receivedOn()))
                .map(LocalDate::toString);
        var asked = campaigns.page(day.orElse(null), day.isEmpty(), null, MOST_CAMPAIGNS);
        var running = AskingRelay.await(asked).value().map(PageView::items).orElse(List.of()).stream()
                .filter(one -> request.matter().region().startsWith(one.region())
                        || request.matter().region().isEmpty())
                .toList();
        var others = request.ticked().campaigns().stream()
                .filter(id -> running.stream().noneMatch(one -> one.id().equals(id)))
                .flatMap(id -> AskingRelay.await(campaigns.find(id)).value().stream())
                .map(CampaignView.Counted::campaign)
                .toList();
        return OffersView.of(day.orElse(words.today()), request.ticked(), running, others, faults, words);
    }

    private PartiesFormView parties(PartiesRequest named, Map<String, String> faults) {
        var words = visitor.partyWords();
        var hints = named.respondent()
                .map(term ->
                        PartyHintsView.of(AskingRelay.await(parties.lookUp(term)), named.chosenRespondent(), words))
                .orElse(PartyHintsView.NONE);
        return new PartiesFormView(named.blocks(words, visitor.lang(), faults), hints);
    }

    private PlacesView places(IntakeFormRequest request, Map<String, String> faults) {
        var fields = request.places().fields(visitor.jurisdictionWords(), visitor.lang(), faults);
        return new PlacesView(request.places().isFilled(), fields, advice(request));
    }

    /// Nothing is suggested before anything is known that a suggestion could go by.
    private AdviceView advice(IntakeFormRequest request) {
        var matter = request.matter();
        var places = request.places();
        if (!places.isFilled()
                || matter.source().isEmpty()
                || matter.right().isEmpty()
                || matter.region().isEmpty()) {
            return AdviceView.NONE;
        }
        var asked = competence.suggest(
                matter.region(),
                matter.source(),
                matter.right(),
                places.place("actPlace").orElse(null),
                places.trader().orElse(null),
                places.place("traderPlace").orElse(null),
                places.place("platformPlace").orElse(null));
        return AskingRelay.await(asked)
                .value()
                .map(suggestion -> AdviceView.of(suggestion, visitor.jurisdictionWords(), visitor.lang()))
                .orElse(AdviceView.NONE);
    }

    private AllegationBlockView alleged(IntakeFormRequest request, Map<String, String> faults) {
        return new AllegationBlockView(
                request.allegation().isFilled(), request.allegation().fields(visitor.allegationWords(), faults));
    }

    private HintsView hints(IntakeFormRequest request) {
        return request.alike(alike)
                .map(asked -> HintsView.of(AskingRelay.await(asked), visitor.lang()))
                .orElse(HintsView.NONE);
    }

    /// What was begun before; a silent service hides nothing of the form.
    private DraftsView left() {
        return AskingRelay.await(drafts.own())
                .value()
                .map(own -> DraftsView.of(own, visitor.draftWords()))
                .orElse(DraftsView.NONE);
    }

    private List<RegionCode> regions() {
        return RegionName.within(visitor.person().regions());
    }
}
