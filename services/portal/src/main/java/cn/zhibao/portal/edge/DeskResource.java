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

import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseIntakeRelay;
import cn.zhibao.portal.edge.services.DeadlineView;
import cn.zhibao.portal.edge.services.EnforcementRelay;
import cn.zhibao.portal.edge.services.MediationRelay;
import cn.zhibao.portal.edge.services.PageView;
import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.EnforcementStatus;
import cn.zhibao.portal.steps.MediationStatus;
import cn.zhibao.portal.steps.Order;
import cn.zhibao.portal.steps.Tab;
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

    private final VisitorView visitor;
    private final CaseIntakeRelay cases;
    private final MediationRelay mediations;
    private final EnforcementRelay enforcements;

    DeskResource(
            VisitorView visitor,
            @RestClient CaseIntakeRelay cases,
            @RestClient MediationRelay mediations,
            @RestClient EnforcementRelay enforcements) {
        this.visitor = visitor;
        this.cases = cases;
        this.mediations = mediations;
        this.enforcements = enforcements;
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
            @QueryParam("size") @Nullable Integer size) {
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
        var wanted = DeskRequest.of(chosen.get(), status, order, after, size);
        return visitor.page(ScreenView.desk(visitor.shell(visitor.words().deskTitle(), "desk"), desk(wanted)));
    }

    private DeskView desk(DeskRequest wanted) {
        var person = visitor.person();
        var words = visitor.words();
        var counts = counts(Tab.of(person));
        var rows = AskingRelay.await(rows(wanted, visitor.language()));
        var page = rows.value();
        var leavesOut =
                wanted.isByDueDay() && !counts.getOrDefault(wanted.tab(), "").equals("0");
        return new DeskView(
                Tab.of(person).stream()
                        .map(tab -> tab(tab, counts, wanted, words))
                        .toList(),
                wanted.tab().code(),
                wanted.status().map(Enum::name).orElse(""),
                statuses(),
                wanted.size(),
                wanted.order().code(),
                orders(wanted.tab(), words),
                wanted.isByDueDay() ? words.deskSubDue() : words.deskSub(),
                leavesOut ? words.emptyDue() : empty(wanted.tab(), words),
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
                person.isAny(Role.OFFICER));
    }

    private Uni<PageView<DeskView.Row>> rows(DeskRequest wanted, LanguageView language) {
        return switch (wanted.tab()) {
            case ACCEPT -> caseRows(CaseStatus.REGISTERED, wanted, language);
            case ROUTE -> caseRows(CaseStatus.ACCEPTED, wanted, language);
            case ALL -> caseRows(wanted.status().orElse(null), wanted, language);
            case VERIFY -> enforcementRows(EnforcementStatus.VERIFYING, wanted, language);
            case DECIDE -> enforcementRows(EnforcementStatus.FILED, wanted, language);
            case CLOSE -> enforcementRows(EnforcementStatus.DECIDED, wanted, language);
            case CONSENT -> mediationRows(MediationStatus.CONSENT_PENDING, wanted, language);
            case SESSION -> mediationRows(MediationStatus.IN_SESSION, wanted, language);
            case AGREED -> mediationRows(MediationStatus.AGREED, wanted, language);
            case FAILED -> mediationRows(MediationStatus.FAILED, wanted, language);
        };
    }

    private Uni<PageView<DeskView.Row>> caseRows(
            @Nullable CaseStatus status, DeskRequest wanted, LanguageView language) {
        return cases.page(status, null, null, wanted.asked(), wanted.key(), wanted.size())
                .map(page -> page.map(one -> DeskView.row(one, light(one.deadline(), language), language.lang())));
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
    private Map<Tab, String> counts(List<Tab> tabs) {
        var language = visitor.language();
        var counted = tabs.stream().filter(Tab::isCounted).toList();
        var answers = AskingRelay.answers(counted.stream()
                .map(tab -> rows(DeskRequest.ofAll(tab), language))
                .toList());
        var counts = new LinkedHashMap<Tab, String>();
        for (var i = 0; i < counted.size(); i++) {
            counts.put(counted.get(i), DeskView.count(answers.get(i)));
        }
        return counts;
    }

    private static DeskView.TabView tab(Tab tab, Map<Tab, String> counts, DeskRequest wanted, WordsView words) {
        return new DeskView.TabView(
                tab.code(),
                "/desk?tab=" + tab.code(),
                label(tab, words),
                counts.getOrDefault(tab, ""),
                tab == wanted.tab());
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

    private static String label(Tab tab, WordsView words) {
        return switch (tab) {
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

    private static String empty(Tab tab, WordsView words) {
        return switch (tab) {
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
