package cn.zhibao.chassis.lawbook;

import cn.zhibao.chassis.clock.LawChange;
import cn.zhibao.chassis.clock.LawInForce;
import cn.zhibao.chassis.clock.Timed;
import cn.zhibao.chassis.clock.TimedRepository;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.ListQuery;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Paging;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.legalclock.ClockLaw;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The law under the clocks of this service (计时依据): what a change of it would move, and the taking in of one.
@ApplicationScoped
public class LawBook {

    private static final int PAGE = 500;
    private static final String LAST = """
            select number from (select number, content from law_change order by number desc limit 1) last
            where content = $1""";
    private static final String TAKE = """
            insert into law_change (number, content, taken_by, taken_at)
            select coalesce(max(number), 0) + 1, $1, $2, $3 from law_change""";

    private final LawInForce inForce;
    private final List<TimedRepository<?>> timed;

    LawBook(LawInForce inForce, @All List<TimedRepository<?>> timed) {
        this.inForce = inForce;
        this.timed = timed;
    }

    /// What a change would do to the open due days that a caller may see. Nothing is changed.
    public Uni<LawPreview> preview(LawChange change, Call call) {
        var before = inForce.edition();
        var after = change.on(before.law());
        var preview = new LawPreview.Draft();
        return Multi.createFrom()
                .iterable(timed)
                .onItem()
                .transformToUniAndConcatenate(each -> pages(each, call)
                        .invoke(page -> page.items().forEach(one -> look(one, before.law(), after, preview)))
                        .onItem()
                        .ignoreAsUni())
                .onItem()
                .ignoreAsUni()
                .map(done -> preview.finished(before.number()));
    }

    /// What a caller may see that has a due day, page by page; no page is kept.
    private static <A extends Timed> Multi<Page<A>> pages(TimedRepository<A> repository, Call call) {
        return Multi.createBy()
                .repeating()
                .uni(
                        AtomicReference<@Nullable String>::new,
                        cursor -> page(repository, cursor.get(), call).invoke(page -> cursor.set(page.next())))
                .whilst(page -> page.next() != null);
    }

    private static <A extends Timed> Uni<Page<A>> page(
            TimedRepository<A> repository, @Nullable String cursor, Call call) {
        return ListQuery.within(call.jurisdiction())
                .page(repository, new Paging(Paging.Order.DUE, cursor, PAGE))
                .call(page -> Panache.getSession().invoke(session -> session.clear()));
    }

    private static void look(Timed one, ClockLaw before, ClockLaw after, LawPreview.Draft preview) {
        for (var clock : one.clocks()) {
            if (clock.isRunning()) {
                before.shift(after, clock, one.clockBook()).ifPresent(shift -> preview.add(one, clock, shift));
            }
        }
    }

    /// Takes a change in; sent once more it is not taken twice, unless another one came between, which it undoes. It is
    /// in force at once where it was asked for, and within seconds everywhere else.
    ///
    /// @return its number
    public Uni<Integer> take(LawChange change, Call call) {
        change.on(inForce.edition().law());
        var content = inForce.write(change);
        return Sql.row(LawInForce.IN_TURN)
                .chain(() -> Sql.rows(LAST, content))
                .chain(known -> known.isEmpty()
                        ? Sql.update(
                                        TAKE,
                                        content,
                                        call.actor().subject(),
                                        call.at().atOffset(ZoneOffset.UTC))
                                .chain(() -> Sql.row(LAST, content))
                        : Uni.createFrom().item(known.getFirst()))
                .map(row -> (Integer) row[0]);
    }

    /// The law in force, and how many due days still have to follow its last change.
    public Uni<LawView> inForce() {
        var edition = inForce.edition();
        return Multi.createFrom()
                .iterable(timed)
                .onItem()
                .transformToUniAndConcatenate(each -> each.countBehind(edition.number()))
                .collect()
                .with(java.util.stream.Collectors.summingLong(Long::longValue))
                .map(behind -> LawView.of(edition, behind));
    }
}
