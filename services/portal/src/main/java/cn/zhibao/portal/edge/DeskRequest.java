package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.Route;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.edge.services.ArrivalsView;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.PageView;
import cn.zhibao.portal.edge.services.WorkbookRelay;
import cn.zhibao.portal.edge.services.WorklistRelay;
import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.Order;
import cn.zhibao.portal.steps.Tab;
import cn.zhibao.portal.worklist.Counter;
import io.smallrye.mutiny.Uni;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What the address of the work list asks for. Whatever it does not say, or says wrong, is the stage's own.
record DeskRequest(
        Tab tab,
        Optional<CaseStatus> status,
        Order order,
        Optional<String> after,
        int size,
        Optional<Counter> counter,
        boolean fast,
        Optional<UUID> campaign,
        Optional<Route> route) {

    /// What narrows and sorts a list, as its address says it; on which page one stands is no part of it.
    static final List<String> CRITERIA =
            List.of("tab", "status", "counter", "fast", "campaign", "route", "order", "size");

    private static final int COUNTED = 99;

    static DeskRequest of(
            Tab tab, @Nullable String status, @Nullable String order, @Nullable String after, @Nullable Integer size) {
        return new DeskRequest(
                tab,
                Optional.ofNullable(status).flatMap(DeskRequest::status),
                Optional.ofNullable(order)
                        .flatMap(Order::of)
                        .filter(by -> tab.isTimed())
                        .orElse(tab.order()),
                Optional.ofNullable(after).filter(key -> !key.isBlank()),
                size != null && DeskView.SIZES.contains(size) ? size : DeskView.SIZES.getFirst(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /// The list that saved criteria name, for a person to whom it may show another tab.
    static Optional<DeskRequest> of(Map<String, String> criteria, Person person) {
        return Tab.chosen(person, criteria.getOrDefault("tab", ""))
                .map(tab -> of(tab, criteria.get("status"), criteria.get("order"), null, size(criteria))
                        .counting(criteria.get("counter"))
                        .fast(criteria.get("fast"))
                        .tagged(criteria.get("campaign"))
                        .sent(criteria.get("route")));
    }

    private static @Nullable Integer size(Map<String, String> criteria) {
        return DeskView.SIZES.stream()
                .filter(size -> String.valueOf(size).equals(criteria.get("size")))
                .findFirst()
                .orElse(null);
    }

    /// What the list is narrowed to and sorted by, as an address says it.
    Map<String, String> criteria() {
        var criteria = new LinkedHashMap<String, String>();
        criteria.put("tab", tab.code());
        status.ifPresent(chosen -> criteria.put("status", chosen.name()));
        counter.ifPresent(one -> criteria.put("counter", one.code()));
        if (fast) {
            criteria.put("fast", "on");
        }
        campaign.ifPresent(id -> criteria.put("campaign", id.toString()));
        route.ifPresent(way -> criteria.put("route", way.name()));
        if (order != tab.order()) {
            criteria.put("order", order.code());
        }
        if (size != DeskView.SIZES.getFirst()) {
            criteria.put("size", String.valueOf(size));
        }
        return criteria;
    }

    /// Everything at a stage, to be counted.
    static DeskRequest ofAll(Tab tab) {
        return new DeskRequest(
                tab,
                Optional.empty(),
                Order.NEWEST,
                Optional.empty(),
                COUNTED,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /// The same list from its first page, newest first, with no case left out.
    DeskRequest newest() {
        return new DeskRequest(tab, status, Order.NEWEST, Optional.empty(), size, counter, fast, campaign, route);
    }

    /// The same list narrowed to what one counter counts, where the list has them.
    DeskRequest counting(@Nullable String code) {
        return new DeskRequest(
                tab,
                status,
                order,
                after,
                size,
                Optional.ofNullable(code).flatMap(Counter::of).filter(one -> tab.isList()),
                fast,
                campaign,
                route);
    }

    /// The same list narrowed to the fast track, where the list can hold it.
    DeskRequest fast(@Nullable String asked) {
        return new DeskRequest(
                tab, status, order, after, size, counter, asked != null && tab.isList(), campaign, route);
    }

    /// The same list narrowed to what bears the tag of a campaign, where the list can hold it.
    DeskRequest tagged(@Nullable String asked) {
        var one = Optional.ofNullable(asked).flatMap(DeskRequest::id).filter(id -> tab.isList());
        return new DeskRequest(tab, status, order, after, size, counter, fast, one, route);
    }

    /// The same list narrowed to what was sent one way, where the list can hold it.
    DeskRequest sent(@Nullable String asked) {
        var way = Arrays.stream(Route.values())
                .filter(one -> tab.isList() && one.name().equals(asked))
                .findFirst();
        return new DeskRequest(tab, status, order, after, size, counter, fast, campaign, way);
    }

    /// The id that a text is, if it is one as ids are written.
    static Optional<UUID> id(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    /// A list narrowed by a counter has the order of the counter.
    boolean isByDueDay() {
        return counter.map(Counter::isOfDueDay).orElse(order == Order.DUE);
    }

    /// The page of a list of the register; what stands out about its cases is asked where somebody will read it.
    Uni<PageView<CaseView>> rows(WorklistRelay worklists) {
        return rows(worklists, key(), size, size == COUNTED ? null : true);
    }

    /// A page of a list of the register, without what stands out about its cases.
    Uni<PageView<CaseView>> rows(WorklistRelay worklists, @Nullable String from, int most) {
        return rows(worklists, from, most, null);
    }

    private Uni<PageView<CaseView>> rows(
            WorklistRelay worklists, @Nullable String from, int most, @Nullable Boolean signs) {
        return worklists.page(
                view(),
                counter.map(Enum::name).orElse(null),
                shown().orElse(null),
                fast ? true : null,
                campaign.map(UUID::toString).orElse(null),
                route.orElse(null),
                signs,
                isByDueDay() ? Order.DUE.name() : null,
                from,
                most);
    }

    /// The whole list as a file with every column of the register.
    Uni<RestResponse<byte[]>> file(WorkbookRelay workbooks, String format) {
        return workbooks.export(
                format,
                view(),
                counter.map(Enum::name).orElse(null),
                shown().orElse(null),
                fast,
                campaign.map(UUID::toString).orElse(null),
                route.orElse(null),
                isByDueDay() ? Order.DUE.name() : null);
    }

    /// Whether its reader is told of what comes in: it stands in the register, and something may come. Nothing comes in
    /// on the fast track or into a way, because a matter is put there by its routing; nor by a tag, given later.
    boolean isWatched() {
        return tab.isOfRegister() && tab != Tab.RECENT && !fast && campaign.isEmpty() && route.isEmpty();
    }

    /// What has come into the list since a mark, or the mark of now.
    Uni<ArrivalsView> arrivals(WorklistRelay worklists, @Nullable String since) {
        return worklists.arrivals(view(), counter.map(Enum::name).orElse(null), shown().orElse(null), since);
    }

    /// Where it is asked what has come into the list since a mark.
    String news(String mark) {
        return first().replace("/desk?", "/desk/news?") + "&since=" + URLEncoder.encode(mark, StandardCharsets.UTF_8);
    }

    private String view() {
        return switch (tab) {
            case MINE -> "MINE";
            case CLAIM -> "TO_CLAIM";
            case HELD -> "HELD";
            case RECENT -> "RECENT";
            case ACCEPT, ROUTE, ALL, VERIFY, DECIDE, CLOSE, CONSENT, SESSION, AGREED, FAILED -> "ALL";
        };
    }

    private Optional<CaseStatus> shown() {
        return switch (tab) {
            case ACCEPT -> Optional.of(CaseStatus.REGISTERED);
            case ROUTE -> Optional.of(CaseStatus.ACCEPTED);
            case MINE, CLAIM, HELD, RECENT, ALL, VERIFY, DECIDE, CLOSE, CONSENT, SESSION, AGREED, FAILED -> status;
        };
    }

    /// The order as a service is asked for it; newest first is what it does unasked.
    @Nullable
    String asked() {
        return isByDueDay() ? order.name() : null;
    }

    @Nullable
    String key() {
        return after.orElse(null);
    }

    /// The address of the page that begins after a key; of the first one where the key is empty.
    String href(String next) {
        return "/desk?tab=" + tab.code()
                + status.map(chosen -> "&status=" + chosen).orElse("")
                + counter.map(one -> "&counter=" + one.code()).orElse("")
                + (fast ? "&fast=on" : "")
                + campaign.map(id -> "&campaign=" + id).orElse("")
                + route.map(way -> "&route=" + way).orElse("")
                + (order == tab.order() ? "" : "&order=" + order.code())
                + (size == DeskView.SIZES.getFirst() ? "" : "&size=" + size)
                + (next.isEmpty() ? "" : "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    /// The address of the list as a table.
    String exported() {
        return first().replace("/desk?", "/desk/export?");
    }

    /// The address of the first page.
    String first() {
        return new DeskRequest(tab, status, order, Optional.empty(), size, counter, fast, campaign, route).href("");
    }

    private static Optional<CaseStatus> status(String name) {
        return Arrays.stream(CaseStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst();
    }
}
