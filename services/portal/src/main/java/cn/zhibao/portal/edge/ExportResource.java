package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.INSPECTOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.MEDIATOR;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.REVIEWER;
import static cn.zhibao.portal.Role.Names.STATISTICIAN;

import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.DeadlineView;
import cn.zhibao.portal.edge.services.HandlingView;
import cn.zhibao.portal.edge.services.WorklistRelay;
import cn.zhibao.portal.steps.Tab;
import cn.zhibao.portal.worklist.Csv;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// A list of the desk as a table to take along (导出): the same filters, the same order, every page of it.
@Path("/desk/export")
@Blocking
public class ExportResource {

    /// Beyond it a list is no worklist any more.
    static final int MOST = 5_000;

    private static final int PAGE = 200;

    private final VisitorView visitor;
    private final WorklistRelay worklists;

    ExportResource(VisitorView visitor, @RestClient WorklistRelay worklists) {
        this.visitor = visitor;
        this.worklists = worklists;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Response export(
            @QueryParam("tab") @Nullable String tab,
            @QueryParam("status") @Nullable String status,
            @QueryParam("order") @Nullable String order,
            @QueryParam("counter") @Nullable String counter,
            @QueryParam("fast") @Nullable String fast,
            @QueryParam("campaign") @Nullable String campaign,
            @QueryParam("route") @Nullable String route) {
        var wanted = Tab.chosen(visitor.person(), Objects.requireNonNullElse(tab, Tab.ALL.code()))
                .filter(Tab::isOfRegister)
                .map(chosen -> DeskRequest.of(chosen, status, order, null, null)
                        .counting(counter)
                        .fast(fast)
                        .tagged(campaign)
                        .sent(route))
                .orElseThrow(NotFoundException::new);
        return Response.ok(table(wanted).text().getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"cases.csv\"; filename*=UTF-8''" + encoded(name(wanted)))
                .build();
    }

    private Csv table(DeskRequest wanted) {
        var words = visitor.words();
        var own = visitor.worklistWords();
        var csv = new Csv(List.of(
                own.colNumber(),
                own.colTitle(),
                words.colRight(),
                words.colSource(),
                words.colStage(),
                own.colDueDay(),
                own.colHands(),
                own.colHeldUntil(),
                words.colReceived(),
                words.colRegion()));
        var rows = rows(wanted);
        rows.stream().limit(MOST).map(this::cells).forEach(csv::add);
        return rows.size() > MOST ? csv.add(List.of(own.exportCut(MOST))) : csv;
    }

    /// One more than is shown, where there are more.
    private List<CaseView> rows(DeskRequest wanted) {
        var rows = new ArrayList<CaseView>();
        @Nullable String after = null;
        do {
            var page = switch (AskingRelay.await(wanted.rows(worklists, after, PAGE))) {
                case Reading.Got<cn.zhibao.portal.edge.services.PageView<CaseView>>(var got) -> got;
                case Reading.Denied<?> denied -> throw new NotFoundException();
                case Reading.Away<?> away -> throw new ServiceUnavailableException();
            };
            rows.addAll(page.items());
            after = page.next();
        } while (after != null && rows.size() <= MOST);
        return rows;
    }

    private List<String> cells(CaseView one) {
        var lang = visitor.lang();
        var hands = Optional.ofNullable(one.handling());
        return List.of(
                one.caseNo(),
                one.title(),
                lang.pick(one.right().zh(), one.right().en()),
                lang.pick(one.source().zh(), one.source().en()),
                lang.pick(one.status()),
                Optional.ofNullable(one.deadline())
                        .map(DeadlineView::due)
                        .map(Object::toString)
                        .orElse(""),
                HandsView.name(one).orElse(""),
                hands.map(HandlingView::heldUntil).map(Object::toString).orElse(""),
                one.receivedOn().toString(),
                RegionName.of(one.region(), lang));
    }

    private String name(DeskRequest wanted) {
        var person = visitor.person();
        var unit = person.org().isEmpty() ? "" : RegionName.of(person.org(), visitor.lang()) + "-";
        return unit + DeskResource.label(wanted.tab(), visitor.language()) + "-" + visitor.day() + ".csv";
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
