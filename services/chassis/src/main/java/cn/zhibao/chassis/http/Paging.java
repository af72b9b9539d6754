package cn.zhibao.chassis.http;

import cn.zhibao.chassis.clock.Timed;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which page of a worklist, and in which order.
///
/// @param after what the page before named as `next`
public record Paging(Order order, @Nullable String after, int size) {

    private static final String SEPARATOR = "_";

    /// How a worklist is sorted.
    public enum Order {
        /// 最新收到: the newest first.
        NEWEST,
        /// 期限最近: the soonest due first, what is overdue before all others. What has no due day is left out.
        DUE
    }

    /// The place after which a page begins that is sorted by a day.
    record Place(LocalDate day, UUID id) {}

    @Nullable
    UUID afterId() {
        return after == null ? null : id(after);
    }

    Optional<Place> afterDay() {
        if (after == null) {
            return Optional.empty();
        }
        var parts = after.split(SEPARATOR, 2);
        if (parts.length != 2) {
            throw unreadable();
        }
        try {
            return Optional.of(new Place(LocalDate.parse(parts[0]), id(parts[1])));
        } catch (DateTimeException noDay) {
            throw unreadable();
        }
    }

    static String cursor(Timed last) {
        return cursor(last.clockDueOn().orElseThrow(), last.id());
    }

    static String cursor(LocalDate day, UUID id) {
        return day + SEPARATOR + id;
    }

    /// The same page of the same list in another order.
    public Paging by(Order other) {
        return new Paging(other, after, size);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw unreadable();
        }
    }

    private static Refused unreadable() {
        return new Refused(
                CommonRefusal.INVALID,
                List.of(new FieldFault("after", "不是上一页给出的位置", "not what the page before named as next")));
    }
}
