package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.ADMIN;
import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.CENTRE;
import static cn.zhibao.portal.Role.Names.DRAWER;
import static cn.zhibao.portal.Role.Names.INSPECTOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.MEDIATOR;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.PUBLISHER;
import static cn.zhibao.portal.Role.Names.REVIEWER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.ArrivalsView;
import cn.zhibao.portal.edge.services.CampaignRelay;
import cn.zhibao.portal.edge.services.CampaignView;
import cn.zhibao.portal.edge.services.CountsView;
import cn.zhibao.portal.edge.services.DeadlineView;
import cn.zhibao.portal.edge.services.EnforcementRelay;
import cn.zhibao.portal.edge.services.MediationRelay;
import cn.zhibao.portal.edge.services.PageView;
import cn.zhibao.portal.edge.services.SavedViewRelay;
import cn.zhibao.portal.edge.services.WorklistRelay;
import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.EnforcementStatus;
import cn.zhibao.portal.steps.MediationStatus;
import cn.zhibao.portal.steps.Order;
import cn.zhibao.portal.steps.Tab;
import cn.zhibao.portal.worklist.Selection;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// The work list (待办). Its whole state is its address.
@Path("/desk")
@Blocking
public class DeskResource {

    /// The newest ones are chosen from.
    private static final int MOST_CAMPAIGNS = 100;

    private final VisitorView visitor;
    private final MediationRelay mediations;
    private final EnforcementRelay enforcements;
    private final WorklistRelay worklists;
    private final SavedViewRelay views;
    private final CampaignRelay campaigns;

    DeskResource(
            VisitorView visitor,
            @RestClient MediationRelay mediations,
            @RestClient EnforcementRelay enforcements,
            @RestClient WorklistRelay worklists,
            @RestClient SavedViewRelay views,
            @RestClient CampaignRelay campaigns) {
        this.visitor = visitor;
        this.mediations = mediations;
        this.enforcements = enforcements;
        this.worklists = worklists;
        this.views = views;
        this.campaigns = campaigns;
    }

    @GET
    @RolesAllowed({
        OFFICER,
        APPROVER,
        REVIEWER,
        MEDIATOR,
        CENTRE,
        INSPECTOR,
        DRAWER,
        STATISTICIAN,
        PUBLISHER,
        LEADER,
        AUDITOR,
        ADMIN
    })
    public Response list(
            @QueryParam("tab") @Nullable String tab,
            @QueryParam("status") @Nullable String status,
            @QueryParam("order") @Nullable String order,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size,
            @QueryParam("counter") @Nullable String counter,
            @QueryParam("fast") @Nullable String fast,
            @QueryParam("campaign") @Nullable String campaign,
            @QueryParam("route") @Nullable String route,
            @QueryParam("pick") @Nullable String pick,
            @QueryParam("picked") @Nullable String picked,
            @QueryParam("over") @Nullable String over) {
        var person = visitor.person();
        if (tab == null && person.looksAtFiguresFirst()) {
            return Response.seeOther(URI.create("/desk/insight")).build();
        }
        var chosen = Tab.chosen(person, tab == null ? "" : tab);
        if (chosen.isEmpty() && person.isAny(Role.ADMIN)) {
            return Response.seeOther(URI.create("/desk/law")).build();
        }
        if (chosen.isEmpty()) {
            return visitor.page(ScreenView.notice(
                    visitor.shell(visitor.words().deskTitle(), "desk"),
                    NoticeView.of(visitor.words().noDesk(ShellView.roles(person, visitor.lang())))
                            .with(visitor.words().noDeskHint())));
        }
        var wanted = DeskRequest.of(chosen.get(), status, order, after, size)
                .counting(counter)
                .fast(fast)
                .tagged(campaign)
                .sent(route);
        // Taken before the list is, so that nothing falls between the two.
        var mark =
                wanted.isWatched() ? AskingRelay.await(wanted.arrivals(worklists, null)) : Reading.<ArrivalsView>away();
        return visitor.page(ScreenView.desk(
                visitor.shell(visitor.words().deskTitle(), "desk"),
                desk(wanted, picks(pick, picked, over)),
                views(wanted, person),
                mark.value().map(since -> wanted.news(since.mark())).orElse(""),
                narrow(wanted)));
    }

    /// Where the campaigns do not come, the list stands without a choice of them.
    private CampaignFilterView narrow(DeskRequest wanted) {
        if (!wanted.tab().isList()) {
            return CampaignFilterView.NONE;
        }
        var known = AskingRelay.await(campaigns.page(null, null, null, MOST_CAMPAIGNS))
                .value()
                .map(PageView::items)
                .orElse(List.of());
        var asked = wanted.campaign()
                .flatMap(id -> known.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .or(() -> AskingRelay.await(campaigns.find(id)).value().map(CampaignView.Counted::campaign)));
        return CampaignFilterView.of(wanted, known, asked, visitor.campaignsWords(), visitor.lang());
    }

    /// Where they do not come, the list stands without them.
    private SavedViewsView views(DeskRequest wanted, Person person) {
        return SavedViewsView.keepsViews(person)
                ? SavedViewsView.of(
                        AskingRelay.await(views.seen()).value().orElse(List.of()), wanted, person, visitor.deskWords())
                : SavedViewsView.NONE;
    }

    private static WorklistView.Picks picks(@Nullable String pick, @Nullable String picked, @Nullable String over) {
        return new WorklistView.Picks(
                picked == null ? Selection.NONE : Selection.read(picked), pick != null, over != null);
    }

    private DeskView desk(DeskRequest wanted, WorklistView.Picks picks) {
        var person = visitor.person();
        var words = visitor.words();
        var counted = AskingRelay.await(worklistCounts(person));
        var counts = counts(Tab.of(person), counted);
        var rows = AskingRelay.await(rows(wanted, visitor.language()));
        var page = rows.value();
        var leavesOut =
                wanted.isByDueDay() && !counts.getOrDefault(wanted.tab(), "").equals("0");
        return new DeskView(
                Tab.of(person).stream()
                        .map(tab -> tab(tab, counts, wanted, visitor.language()))
                        .toList(),
                wanted.tab().code(),
                wanted.status().map(Enum::name).orElse(""),
                statuses(),
                wanted.size(),
                wanted.order().code(),
                wanted.counter().isPresent() ? List.of() : orders(wanted.tab(), words),
                sub(wanted),
                leavesOut ? words.emptyDue() : empty(wanted.tab(), visitor.language()),
                trouble(rows, words),
                page.map(some -> some.next() == null
                                ? words.shownRows(some.items().size())
                                : words.shownRowsMore(some.items().size()))
                        .orElse(""),
                page.map(PageView::items).orElse(List.of()),
                wanted.after().isPresent() ? wanted.href("") : "",
                page.map(PageView::next).map(key -> wanted.href(key)).orElse(""),
                page.filter(some -> leavesOut && some.next() == null)
                        .map(end -> wanted.newest().href(""))
                        .orElse(""),
                person.isAny(Role.OFFICER),
                WorklistView.of(
                        wanted,
                        counted.value(),
                        person,
                        picks,
                        page.map(PageView::items).orElse(List.of()).stream()
                                .map(DeskView.Row::pick)
                                .filter(one -> !one.isEmpty())
                                .toList(),
                        visitor.worklistWords()));
    }

    /// Counted for whoever works from lists; an officer who looks is one to whom a case can be given.
    private Uni<CountsView> worklistCounts(Person person) {
        var counts = worklists.counts();
        return person.isAny(Role.OFFICER)
                ? worklists.enter().onFailure().recoverWithNull().chain(() -> counts)
                : person.isAny(Role.APPROVER) ? counts : Uni.createFrom().item(new CountsView(Map.of(), Map.of()));
    }

    private String sub(DeskRequest wanted) {
        var words = visitor.worklistWords();
        return switch (wanted.tab()) {
            case MINE -> words.subMine();
            case CLAIM -> words.subClaim();
            case HELD -> words.subHeld();
            case RECENT -> words.subRecent();
            case ALL, ACCEPT, ROUTE, VERIFY, DECIDE, CLOSE, CONSENT, SESSION, AGREED, FAILED ->
                wanted.isByDueDay()
                        ? visitor.words().deskSubDue()
                        : visitor.words().deskSub();
        };
    }

    private Uni<PageView<DeskView.Row>> rows(DeskRequest wanted, LanguageView language) {
        return switch (wanted.tab()) {
            case MINE, CLAIM, HELD, RECENT, ACCEPT, ROUTE, ALL -> caseRows(wanted, language);
            case VERIFY -> enforcementRows(EnforcementStatus.VERIFYING, wanted, language);
            case DECIDE -> enforcementRows(EnforcementStatus.FILED, wanted, language);
            case CLOSE -> enforcementRows(EnforcementStatus.DECIDED, wanted, language);
            case CONSENT -> mediationRows(MediationStatus.CONSENT_PENDING, wanted, language);
            case SESSION -> mediationRows(MediationStatus.IN_SESSION, wanted, language);
            case AGREED -> mediationRows(MediationStatus.AGREED, wanted, language);
            case FAILED -> mediationRows(MediationStatus.FAILED, wanted, language);
        };
    }

    private Uni<PageView<DeskView.Row>> caseRows(DeskRequest wanted, LanguageView language) {
        return wanted.rows(worklists)
                .map(page -> page.map(one -> DeskView.row(one, light(one.deadline(), language), language)));
    }

    private Uni<PageView<DeskView.Row>> mediationRows(
            MediationStatus status, DeskRequest wanted, LanguageView language) {
        return mediations
                .page(status, null, wanted.asked(), wanted.key(), wanted.size())
                .map(page -> page.map(
                        one -> DeskView.row(one, light(one.deadline(), language), language.words(), language.lang())));
    }

    private Uni<PageView<DeskView.Row>> enforcementRows(
            EnforcementStatus status, DeskRequest wanted, LanguageView language) {
        return enforcements
                .page(status, null, wanted.asked(), wanted.key(), wanted.size())
                .map(page -> page.map(one -> DeskView.row(one, light(one.deadline(), language), language.lang())));
    }

    private static LightView light(@Nullable DeadlineView deadline, LanguageView language) {
        return LightView.of(deadline, language.clocks(), language.lang());
    }

    /// How many wait at each stage, asked for all stages at once.
    private Map<Tab, String> counts(List<Tab> tabs, Reading<CountsView> lists) {
        var language = visitor.language();
        var counted =
                tabs.stream().filter(tab -> tab.isCounted() && !tab.isList()).toList();
        var answers = AskingRelay.answers(counted.stream()
                .map(tab -> rows(DeskRequest.ofAll(tab), language))
                .toList());
        var counts = new LinkedHashMap<Tab, String>();
        for (var i = 0; i < counted.size(); i++) {
            counts.put(counted.get(i), DeskView.count(answers.get(i)));
        }
        lists.value().ifPresent(some -> {
            counts.put(Tab.MINE, some.worklist("MINE"));
            counts.put(Tab.CLAIM, some.worklist("TO_CLAIM"));
            counts.put(Tab.HELD, some.worklist("HELD"));
        });
        return counts;
    }

    private static DeskView.TabView tab(Tab tab, Map<Tab, String> counts, DeskRequest wanted, LanguageView language) {
        return new DeskView.TabView(
                tab.code(),
                "/desk?tab=" + tab.code(),
                label(tab, language),
                counts.getOrDefault(tab, ""),
                tab == wanted.tab(),
                tab.isList());
    }

    private List<FieldView.Option> statuses() {
        var options = new ArrayList<FieldView.Option>();
        options.add(new FieldView.Option("", visitor.words().statusAny()));
        Arrays.stream(CaseStatus.values())
                .map(status ->
                        new FieldView.Option(status.name(), visitor.lang().pick(status)))
                .forEach(options::add);
        return List.copyOf(options);
    }

    private static List<FieldView.Option> orders(Tab tab, WordsView words) {
        return tab.isTimed()
                ? List.of(
                        new FieldView.Option(Order.DUE.code(), words.orderDue()),
                        new FieldView.Option(Order.NEWEST.code(), words.orderNewest()))
                : List.of();
    }

    private static String trouble(Reading<?> reading, WordsView words) {
        return switch (reading) {
            case Reading.Got<?> got -> "";
            case Reading.Denied<?> denied -> words.deniedList();
            case Reading.Away<?> away -> words.awayList();
        };
    }

    static String label(Tab tab, LanguageView language) {
        var words = language.words();
        return switch (tab) {
            case MINE -> language.worklist().tabMine();
            case CLAIM -> language.worklist().tabClaim();
            case HELD -> language.worklist().tabHeld();
            case RECENT -> language.worklist().tabRecent();
            case ACCEPT -> words.tabAccept();
            case ROUTE -> words.tabRoute();
            case VERIFY -> words.tabVerify();
            case DECIDE -> words.tabDecide();
            case CLOSE -> words.tabClose();
            case CONSENT -> words.tabConsent();
            case SESSION -> words.tabSession();
            case AGREED -> words.tabAgreed();
            case FAILED -> words.tabFailed();
            case ALL -> words.tabAll();
        };
    }

    private static String empty(Tab tab, LanguageView language) {
        var words = language.words();
        return switch (tab) {
            case MINE -> language.worklist().emptyMine();
            case CLAIM -> language.worklist().emptyClaim();
            case HELD -> language.worklist().emptyHeld();
            case RECENT -> language.worklist().emptyRecent();
            case ACCEPT -> words.emptyAccept();
            case ROUTE -> words.emptyRoute();
            case VERIFY -> words.emptyVerify();
            case DECIDE -> words.emptyDecide();
            case CLOSE -> words.emptyClose();
            case CONSENT, SESSION, AGREED, FAILED -> words.emptyMediation();
            case ALL -> words.emptyAll();
        };
    }
}
