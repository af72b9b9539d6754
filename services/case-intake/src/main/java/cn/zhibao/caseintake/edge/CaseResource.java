package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.INSPECTOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.MEDIATOR;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseQuery;
import cn.zhibao.caseintake.CaseService;
import cn.zhibao.caseintake.CaseStatus;
import cn.zhibao.caseintake.Counter;
import cn.zhibao.caseintake.HandlingService;
import cn.zhibao.caseintake.RightNumber;
import cn.zhibao.caseintake.RoutingService;
import cn.zhibao.caseintake.Worklist;
import cn.zhibao.caseintake.allegation.AllegationService;
import cn.zhibao.caseintake.campaign.TagService;
import cn.zhibao.caseintake.competence.CompetenceService;
import cn.zhibao.caseintake.distribution.DistributionService;
import cn.zhibao.caseintake.link.LinkService;
import cn.zhibao.caseintake.parties.PartyService;
import cn.zhibao.caseintake.sources.SourceService;
import cn.zhibao.chassis.clock.ClockView;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Paging;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The register over HTTP.
@Path("/cases")
public class CaseResource {

    private final Work work;
    private final CaseService cases;
    private final HandlingService handling;
    private final RoutingService routing;
    private final PartyService parties;
    private final CompetenceService competence;
    private final AllegationService allegations;
    private final TagService tags;
    private final DistributionService distribution;
    private final LinkService links;
    private final SourceService sources;
    private final Timekeeper timekeeper;
    private final Now now;

    CaseResource(
            Work work,
            CaseService cases,
            HandlingService handling,
            RoutingService routing,
            PartyService parties,
            CompetenceService competence,
            AllegationService allegations,
            TagService tags,
            DistributionService distribution,
            LinkService links,
            SourceService sources,
            Timekeeper timekeeper,
            Now now) {
        this.work = work;
        this.cases = cases;
        this.handling = handling;
        this.routing = routing;
        this.parties = parties;
        this.competence = competence;
        this.allegations = allegations;
        this.tags = tags;
        this.distribution = distribution;
        this.links = links;
        this.sources = sources;
        this.timekeeper = timekeeper;
        this.now = now;
    }

    @POST
    @RolesAllowed(OFFICER)
    public Uni<Response> register(@Valid @NotNull RegisterCaseRequest request) {
        return work.change(
                request,
                call -> cases.register(request.command(call), call)
                        .chain(caseFile -> sources.register(caseFile, request.brought(), call))
                        .chain(caseFile -> parties.nameAll(caseFile, request.named(), call))
                        .chain(caseFile -> competence.register(caseFile, request.known(), call))
                        .chain(caseFile -> allegations.register(caseFile, request.alleged(), call))
                        .chain(caseFile -> links.register(caseFile, request.related(), call))
                        .chain(caseFile -> tags.tagAll(caseFile, request.tagged(), call))
                        .chain(caseFile -> distribution.distribute(caseFile, call))
                        .map(caseFile ->
                                Answer.created("/cases/" + caseFile.id(), caseFile.version(), view(caseFile))));
    }

    /// @param view one worklist of the caller's; without it everything
    /// @param counter narrowed to what the strip above the list counts
    /// @param fast only what goes the fast track
    /// @param campaign only what bears the tag of this campaign
    /// @param route only what was sent this way last
    /// @param signs whether to tell what stands out about each matter beside the others of its region
    /// @param right read the number as one of this right, however it is written; without it as it is printed
    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<Page<CaseView>> page(
            @QueryParam("view") @DefaultValue("ALL") Worklist view,
            @QueryParam("counter") @Nullable Counter counter,
            @QueryParam("status") @Nullable CaseStatus status,
            @QueryParam("fast") @DefaultValue("false") boolean fast,
            @QueryParam("campaign") @Nullable UUID campaign,
            @QueryParam("route") @Nullable Route route,
            @QueryParam("signs") @DefaultValue("false") boolean signs,
            @QueryParam("right") @Nullable RightKind right,
            @QueryParam("rightNumber") @Nullable @Size(max = RightNumber.MOST) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
                    String rightNumber,
            @QueryParam("order") @DefaultValue("NEWEST") Paging.Order order,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MOST) int size) {
        var paging = new Paging(order, after, size);
        var number = right == null || rightNumber == null
                ? rightNumber
                : RightNumber.of(right, rightNumber).text();
        var query = new CaseQuery(view, counter, status, number, fast, campaign, route);
        return work.read(call -> handling.page(query, paging, call)
                .chain(page -> signs ? withSigns(page, call) : Uni.createFrom().item(page.map(this::view))));
    }

    private Uni<Page<CaseView>> withSigns(Page<CaseFile> page, Call call) {
        return parties.patterns(page.items(), call)
                .map(known -> page.map(caseFile -> CaseView.of(
                        caseFile,
                        timekeeper,
                        now.today(),
                        Objects.requireNonNull(known.get(caseFile.id())).signs())));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<Response> find(@PathParam("id") UUID id) {
        return work.read(call -> cases.find(id, call))
                .map(caseFile -> Response.ok(view(caseFile))
                        .header("ETag", "\"" + caseFile.version() + "\"")
                        .build());
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> accept(@PathParam("id") UUID id) {
        return work.change(id, call -> cases.accept(id, call).map(this::changed));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> refuse(@PathParam("id") UUID id, @Valid @NotNull RefuseCaseRequest request) {
        return work.change(
                request, call -> cases.refuse(id, request.ground(), call).map(this::changed));
    }

    @POST
    @Path("/{id}/routing")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> route(@PathParam("id") UUID id, @Valid @NotNull RouteCaseRequest request) {
        return work.change(
                request, call -> routing.route(id, request.command(), call).map(this::changed));
    }

    /// Which ways the matter may go and for which reasons, and the way it went last.
    @GET
    @Path("/{id}/routing")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<RoutingView> routing(@PathParam("id") UUID id) {
        return work.read(call -> routing.options(
                id, (caseFile, matter) -> RoutingView.of(caseFile, matter, routing.fastRoutes()), call));
    }

    @GET
    @Path("/{id}/clocks")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<List<ClockView>> clocks(@PathParam("id") UUID id) {
        return work.read(call -> cases.find(id, call)).map(timekeeper::clocks);
    }

    /// The receipt for whoever brought the matter; it can be printed again at any time.
    @GET
    @Path("/{id}/receipt")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<ReceiptView> receipt(@PathParam("id") UUID id) {
        return work.read(call -> cases.find(id, call)).map(ReceiptView::of);
    }

    /// Another receipt in place of the one before, whose code opens nothing any more. The answer bears no code, because
    /// answers are kept.
    @POST
    @Path("/{id}/receipt-renewal")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> renewReceipt(@PathParam("id") UUID id) {
        return work.change(id, call -> cases.renewReceipt(id, call).map(this::changed));
    }

    private CaseView view(CaseFile caseFile) {
        return CaseView.of(caseFile, timekeeper, now.today());
    }

    private Answer changed(CaseFile caseFile) {
        return Answer.changed(caseFile.version(), view(caseFile));
    }
}
