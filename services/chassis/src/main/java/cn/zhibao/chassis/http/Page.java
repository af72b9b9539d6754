package cn.zhibao.chassis.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A page of a list. Lists page by key, never by offset: `next` is the address of what follows, absent on the last
/// page.
public record Page<T>(List<T> items, @Nullable String next) {

    /// The most a page holds.
    public static final int MOST = 200;

    /// Cuts a page out of one row more than was asked for.
    public static <T> Page<T> of(List<T> oneMore, int size, Function<T, String> cursor) {
        if (oneMore.size() <= size) {
            return new Page<>(List.copyOf(oneMore), null);
        }
        var items = List.copyOf(oneMore.subList(0, size));
        return new Page<>(items, cursor.apply(items.getLast()));
    }

    /// The same page with each item seen differently.
    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
