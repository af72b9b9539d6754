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
import cn.zhibao.caseintake.CaseStatus;
import cn.zhibao.caseintake.Counter;
import cn.zhibao.caseintake.HandlingService;
import cn.zhibao.caseintake.RightNumber;
import cn.zhibao.caseintake.Worklist;
import cn.zhibao.caseintake.sources.SourceService;
import cn.zhibao.caseintake.workbook.CaseSheetService;
import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.http.CurrentCall;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Paging;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The register as a file, filtered as the list is. It is read page by page, so that a long list holds nobody up.
@Path("/cases/export")
public class ExportResource {

    private final Work work;
    private final HandlingService lists;
    private final SourceService sources;
    private final CurrentCall current;
    private final Now now;

    ExportResource(Work work, HandlingService lists, SourceService sources, CurrentCall current, Now now) {
        this.work = work;
        this.lists = lists;
        this.sources = sources;
        this.current = current;
        this.now = now;
    }

    /// What the list was asked for.
    private record Filter(
            Worklist view,
            @Nullable Counter counter,
            @Nullable CaseStatus status,
            boolean fast,
            @Nullable String rightNumber,
            @Nullable UUID campaign,
            @Nullable Route route,
            Paging.Order order) {

        String inWords() {
            return "列表：%s；时限：%s；状态：%s；快速：%s；权利编号：%s；专项行动：%s；去向：%s；排序：%s"
                    .formatted(
                            named(view),
                            counter == null ? "全部" : named(counter),
                            Optional.ofNullable(status).map(CaseStatus::zh).orElse("全部"),
                            fast ? "是" : "全部",
                            Optional.ofNullable(rightNumber).orElse("全部"),
                            campaign == null ? "全部" : campaign.toString(),
                            Optional.ofNullable(route).map(Route::zh).orElse("全部"),
                            order == Paging.Order.DUE ? "期限最近（无期限的不列）" : "最新收到");
        }

        private static String named(Worklist view) {
            return switch (view) {
                case MINE -> "我的待办";
                case TO_CLAIM -> "待认领";
                case HELD -> "已挂起";
                case RECENT -> "近期办结";
                case ALL -> "全部";
            };
        }

        private static String named(Counter counter) {
            return switch (counter) {
                case OVERDUE -> "超期";
                case TODAY -> "今日到期";
                case SOON -> "3个工作日内到期";
                case NEW -> "本周新收";
            };
        }
    }

    @GET
    @Produces({WorkbookResource.XLSX, "text/csv"})
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<Response> export(
            @QueryParam("format") @DefaultValue("XLSX") CaseSheetService.Format format,
            @QueryParam("view") @DefaultValue("ALL") Worklist view,
            @QueryParam("counter") @Nullable Counter counter,
            @QueryParam("status") @Nullable CaseStatus status,
            @QueryParam("fast") @DefaultValue("false") boolean fast,
            @QueryParam("right") @Nullable RightKind right,
            @QueryParam("rightNumber") @Nullable @Size(max = RightNumber.MOST) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
                    String rightNumber,
            @QueryParam("campaign") @Nullable UUID campaign,
            @QueryParam("route") @Nullable Route route,
            @QueryParam("order") @DefaultValue("NEWEST") Paging.Order order) {
        var number = right == null || rightNumber == null
                ? rightNumber
                : RightNumber.of(right, rightNumber).text();
        var filter = new Filter(view, counter, status, fast, number, campaign, route, order);
        var actor = current.actor();
        var sheet = new CaseSheetService(format);
        return rest(sheet, filter, null).map(all -> answer(sheet, filter, actor));
    }

    /// This page and every one after it.
    private Uni<Page<CaseFile>> rest(CaseSheetService sheet, Filter filter, @Nullable String after) {
        var paging = new Paging(filter.order(), after, Page.MOST);
        var wanted = new CaseQuery(
                filter.view(),
                filter.counter(),
                filter.status(),
                filter.rightNumber(),
                filter.fast(),
                filter.campaign(),
                filter.route());
        return work.read(call -> lists.page(wanted, paging, call)
                        .call(page ->
                                sources.firstNumbers(page.items()).invoke(numbers -> sheet.add(page.items(), numbers))))
                .chain(page -> page.next() == null ? Uni.createFrom().item(page) : rest(sheet, filter, page.next()));
    }

    private Response answer(CaseSheetService sheet, Filter filter, Actor actor) {
        var at = LocalDateTime.ofInstant(now.instant(), Now.ZONE).truncatedTo(ChronoUnit.SECONDS);
        var circumstances = new LinkedHashMap<>(Map.of("筛选", filter.inWords()));
        circumstances.put("导出时间", at.toString().replace('T', ' '));
        circumstances.put("行数", String.valueOf(sheet.rows()));
        circumstances.put("导出人", actor.name());
        circumstances.put("单位", actor.org());
        circumstances.put("范围", "辖区 " + actor.jurisdiction().setting());
        var isText = sheet.format() == CaseSheetService.Format.CSV;
        return DownloadView.of(
                sheet.finish(circumstances),
                isText ? "text/csv;charset=UTF-8" : WorkbookResource.XLSX,
                "%s_案件_%s.%s".formatted(actor.org(), at.toLocalDate(), isText ? "csv" : "xlsx"));
    }
}
