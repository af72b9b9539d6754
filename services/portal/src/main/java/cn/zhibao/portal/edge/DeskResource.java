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

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseIntakeRelay;
import cn.zhibao.portal.edge.services.EnforcementRelay;
import cn.zhibao.portal.edge.services.MediationRelay;
import cn.zhibao.portal.edge.services.PageView;
import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.EnforcementStatus;
import cn.zhibao.portal.steps.MediationStatus;
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
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// The work list (待办). Its whole state is its address.
@Path("/desk")
@Blocking
public class DeskResource {

    private static final int COUNTED = 99;

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

    /// What the address asks for.
    private record Wanted(Tab tab, Optional<CaseStatus> status, Optional<String> after, int size) {}

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
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        var person = visitor.person();
        if (tab == null && person.looksAtFiguresFirst()) {
            return Response.seeOther(URI.create("/desk/insight")).build();
        }
        var chosen = Tab.chosen(person, tab == null ? "" : tab);
        if (chosen.isEmpty()) {
            return visitor.page(ScreenView.notice(
                    visitor.shell(visitor.words().deskTitle(), "desk"),
                    NoticeView.of(visitor.words().noDesk(ShellView.roles(person, visitor.lang())))
                            .with(visitor.words().noDeskHint())));
        }
        var wanted = new Wanted(
                chosen.get(),
                Optional.ofNullable(status).flatMap(DeskResource::status),
                Optional.ofNullable(after).filter(key -> !key.isBlank()),
                size != null && DeskView.SIZES.contains(size) ? size : DeskView.SIZES.getFirst());
        return visitor.page(ScreenView.desk(visitor.shell(visitor.words().deskTitle(), "desk"), desk(wanted)));
    }

    private DeskView desk(Wanted wanted) {
        var person = visitor.person();
        var words = visitor.words();
        var counts = counts(Tab.of(person));
        var rows = AskingRelay.await(rows(wanted, visitor.lang(), words));
        var page = rows.value();
        return new DeskView(
                Tab.of(person).stream()
                        .map(tab -> tab(tab, counts, wanted, words))
                        .toList(),
                wanted.tab().code(),
                wanted.status().map(Enum::name).orElse(""),
                statuses(),
                wanted.size(),
                empty(wanted.tab(), words),
                trouble(rows, words),
                page.map(some -> some.next() == null
                                ? words.shownRows(some.items().size())
                                : words.shownRowsMore(some.items().size()))
                        .orElse(""),
                page.map(PageView::items).orElse(List.of()),
                wanted.after().isPresent() ? href(wanted, "") : "",
                page.map(PageView::next).map(key -> href(wanted, key)).orElse(""),
                person.isAny(Role.OFFICER));
    }

    private Uni<PageView<DeskView.Row>> rows(Wanted wanted, Lang lang, WordsView words) {
        var after = wanted.after().orElse(null);
        return switch (wanted.tab()) {
            case ACCEPT -> caseRows(CaseStatus.REGISTERED, after, wanted.size(), lang);
            case ROUTE -> caseRows(CaseStatus.ACCEPTED, after, wanted.size(), lang);
            case ALL -> caseRows(wanted.status().orElse(null), after, wanted.size(), lang);
            case VERIFY -> enforcementRows(EnforcementStatus.VERIFYING, after, wanted.size(), lang);
            case DECIDE -> enforcementRows(EnforcementStatus.FILED, after, wanted.size(), lang);
            case CLOSE -> enforcementRows(EnforcementStatus.DECIDED, after, wanted.size(), lang);
            case CONSENT -> mediationRows(MediationStatus.CONSENT_PENDING, after, wanted.size(), words, lang);
            case SESSION -> mediationRows(MediationStatus.IN_SESSION, after, wanted.size(), words, lang);
            case AGREED -> mediationRows(MediationStatus.AGREED, after, wanted.size(), words, lang);
            case FAILED -> mediationRows(MediationStatus.FAILED, after, wanted.size(), words, lang);
        };
    }

    private Uni<PageView<DeskView.Row>> caseRows(
            @Nullable CaseStatus status, @Nullable String after, int size, Lang lang) {
        return cases.page(status, after, size)
                .map(page -> new PageView<>(
                        page.items().stream()
                                .map(one -> DeskView.row(one, lang))
                                .toList(),
                        page.next()));
    }

    private Uni<PageView<DeskView.Row>> mediationRows(
            MediationStatus status, @Nullable String after, int size, WordsView words, Lang lang) {
        return mediations
                .page(status, null, after, size)
                .map(page -> new PageView<>(
                        page.items().stream()
                                .map(one -> DeskView.row(one, words, lang))
                                .toList(),
                        page.next()));
    }

    private Uni<PageView<DeskView.Row>> enforcementRows(
            EnforcementStatus status, @Nullable String after, int size, Lang lang) {
        return enforcements
                .page(status, null, after, size)
                .map(page -> new PageView<>(
                        page.items().stream()
                                .map(one -> DeskView.row(one, lang))
                                .toList(),
                        page.next()));
    }

    /// How many wait at each stage, asked for all stages at once.
    private Map<Tab, String> counts(List<Tab> tabs) {
        var counted = tabs.stream().filter(Tab::isCounted).toList();
        if (counted.isEmpty()) {
            return Map.of();
        }
        var lang = visitor.lang();
        var words = visitor.words();
        var questions = counted.stream()
                .map(tab -> AskingRelay.reading(
                        rows(new Wanted(tab, Optional.empty(), Optional.empty(), COUNTED), lang, words)))
                .toList();
        List<Reading<PageView<DeskView.Row>>> answers =
                Uni.join().all(questions).andFailFast().await().indefinitely();
        var counts = new LinkedHashMap<Tab, String>();
        for (var i = 0; i < counted.size(); i++) {
            counts.put(counted.get(i), DeskView.count(answers.get(i)));
        }
        return counts;
    }

    private static DeskView.TabView tab(Tab tab, Map<Tab, String> counts, Wanted wanted, WordsView words) {
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

    private static String href(Wanted wanted, String after) {
        return "/desk?tab=" + wanted.tab().code()
                + wanted.status().map(status -> "&status=" + status).orElse("")
                + (wanted.size() == DeskView.SIZES.getFirst() ? "" : "&size=" + wanted.size())
                + (after.isEmpty() ? "" : "&after=" + after);
    }

    private static Optional<CaseStatus> status(String name) {
        return Arrays.stream(CaseStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst();
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
