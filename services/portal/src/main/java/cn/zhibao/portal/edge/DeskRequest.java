package cn.zhibao.portal.edge;

import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.Order;
import cn.zhibao.portal.steps.Tab;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the address of the work list asks for. Whatever it does not say, or says wrong, is the stage's own.
record DeskRequest(Tab tab, Optional<CaseStatus> status, Order order, Optional<String> after, int size) {

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
                size != null && DeskView.SIZES.contains(size) ? size : DeskView.SIZES.getFirst());
    }

    /// Everything at a stage, to be counted.
    static DeskRequest ofAll(Tab tab) {
        return new DeskRequest(tab, Optional.empty(), Order.NEWEST, Optional.empty(), COUNTED);
    }

    /// The same list from its first page, newest first, with no case left out.
    DeskRequest newest() {
        return new DeskRequest(tab, status, Order.NEWEST, Optional.empty(), size);
    }

    boolean isByDueDay() {
        return order == Order.DUE;
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
                + (order == tab.order() ? "" : "&order=" + order.code())
                + (size == DeskView.SIZES.getFirst() ? "" : "&size=" + size)
                + (next.isEmpty() ? "" : "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    private static Optional<CaseStatus> status(String name) {
        return Arrays.stream(CaseStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst();
    }
}
