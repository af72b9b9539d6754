package cn.zhibao.portal.edge.services;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A page of a list, with the key of what follows.
public record PageView<T>(List<T> items, @Nullable String next) {

    /// The same page of something else.
    public <V> PageView<V> map(Function<T, V> change) {
        return new PageView<>(items.stream().map(change).toList(), next);
    }
}
