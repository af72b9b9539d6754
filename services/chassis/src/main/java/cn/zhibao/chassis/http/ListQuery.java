package cn.zhibao.chassis.http;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.clock.Timed;
import cn.zhibao.chassis.journal.Journaled;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A list as a caller asked for it: always within a jurisdiction, newest first or soonest due first, paged by key. What
/// the caller left open puts no condition into the query.
public final class ListQuery {

    private final StringBuilder conditions;
    private final Map<String, Object> values = new HashMap<>();

    private ListQuery(String scope) {
        this.conditions = new StringBuilder(scope);
    }

    public static ListQuery within(Jurisdiction jurisdiction) {
        return new ListQuery(jurisdiction.condition("region"));
    }

    /// With what the regions above have for all below them.
    public static ListQuery withinOrAbove(Jurisdiction jurisdiction) {
        return new ListQuery(jurisdiction.conditionFromAbove("region"));
    }

    /// Only those whose field has the value, where one is given.
    public ListQuery where(String field, @Nullable Object value) {
        return add(field + " = :" + field, field, value);
    }

    /// Only those that meet a condition, in which the value stands as `:name`.
    public ListQuery where(String condition, String name, Object value) {
        return add(condition, name, value);
    }

    /// Only those after the last one of the page before, where there was one.
    public ListQuery after(@Nullable UUID last) {
        return add("id < :last", "last", last);
    }

    /// One page.
    public <A extends Journaled> Uni<Page<A>> page(PanacheRepositoryBase<A, UUID> repository, int size) {
        return repository
                .find(conditions + " order by id desc", values)
                .range(0, size)
                .list()
                .map(rows -> Page.of(rows, size, last -> last.id().toString()));
    }

    /// One page in the order asked for. Soonest due first leaves out what has no due day.
    public <A extends Timed> Uni<Page<A>> page(PanacheRepositoryBase<A, UUID> repository, Paging paging) {
        return switch (paging.order()) {
            case NEWEST -> after(paging.afterId()).page(repository, paging.size());
            case DUE -> soonest(repository, paging);
        };
    }

    private <A extends Timed> Uni<Page<A>> soonest(PanacheRepositoryBase<A, UUID> repository, Paging paging) {
        conditions.append(" and clockDueOn is not null");
        paging.afterDay().ifPresent(last -> {
            conditions.append(" and (clockDueOn, id) > (:due, :last)");
            values.put("due", last.day());
            values.put("last", last.id());
        });
        return repository
                .find(conditions + " order by clockDueOn, id", values)
                .range(0, paging.size())
                .list()
                .map(rows -> Page.of(rows, paging.size(), Paging::cursor));
    }

    /// One page, the latest by a day first; the condition that the day is there is the caller's.
    public <A extends Journaled> Uni<Page<A>> latest(
            PanacheRepositoryBase<A, UUID> repository, String field, Function<A, LocalDate> day, Paging paging) {
        paging.afterDay().ifPresent(last -> {
            conditions.append(" and (%s, id) < (:day, :last)".formatted(field));
            values.put("day", last.day());
            values.put("last", last.id());
        });
        return repository
                .find(conditions + " order by %s desc, id desc".formatted(field), values)
                .range(0, paging.size())
                .list()
                .map(rows -> Page.of(rows, paging.size(), last -> Paging.cursor(day.apply(last), last.id())));
    }

    private ListQuery add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.append(" and ").append(condition);
            values.put(name, value);
        }
        return this;
    }
}
