package cn.zhibao.portal.answers;

import java.util.Optional;
import java.util.function.Function;

/// One question to one service, and how it ended.
public sealed interface Reading<T> {

    /// It answered.
    record Got<T>(T answer) implements Reading<T> {}

    /// It said no.
    record Denied<T>(Problem problem) implements Reading<T> {}

    /// It did not answer, or failed.
    record Away<T>() implements Reading<T> {}

    static <T> Reading<T> got(T value) {
        return new Got<>(value);
    }

    static <T> Reading<T> denied(Problem problem) {
        return problem.isFailure() ? new Away<>() : new Denied<>(problem);
    }

    static <T> Reading<T> away() {
        return new Away<>();
    }

    default Optional<T> value() {
        return switch (this) {
            case Got<T>(T answer) -> Optional.of(answer);
            case Denied<T> denied -> Optional.empty();
            case Away<T> away -> Optional.empty();
        };
    }

    default boolean isAway() {
        return this instanceof Away<T>;
    }

    default <V> Reading<V> map(Function<T, V> change) {
        return switch (this) {
            case Got<T>(T answer) -> got(change.apply(answer));
            case Denied<T>(Problem problem) -> new Denied<>(problem);
            case Away<T> away -> away();
        };
    }
}
