package cn.zhibao.chassis.clock;

import cn.zhibao.chassis.store.Sql;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The aggregates under clocks of a service (计时案件), by id.
public interface TimedRepository<A extends Timed> extends PanacheRepositoryBase<A, UUID> {

    /// One statement for many rows.
    String PUT = """
            update %s seen set clock_due_on = wound.due, clock_law = $4
            from unnest($1::uuid[], $2::integer[], $3::date[]) as wound (id, version, due)
            where seen.id = wound.id and seen.version = wound.version""";

    /// Those with a due day reckoned under an earlier edition of the law, in the order of their ids.
    default Uni<List<A>> behind(int edition, UUID after, int most) {
        return find("clockDueOn is not null and clockLaw < ?1 and id > ?2 order by id", edition, after)
                .range(0, most - 1)
                .list();
    }

    /// How many of them a caller may see.
    default Uni<Long> countBehind(int edition) {
        return count("clockDueOn is not null and clockLaw < ?1", edition);
    }

    /// A row as it was read, and the due day that was reckoned for it.
    record Wound(Timed seen, Optional<LocalDate> due) {}

    /// Puts the due days of an edition beside rows, in one statement; a row that has changed since it was read keeps
    /// what it has. Not facts of the cases, which are the same as before, and so no new versions of them.
    static Uni<Integer> putDueDays(List<Wound> wound, int edition) {
        if (wound.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        return Sql.update(
                PUT.formatted(table(wound.getFirst().seen())),
                wound.stream().map(one -> one.seen().id()).toArray(UUID[]::new),
                wound.stream().map(one -> one.seen().version()).toArray(Integer[]::new),
                wound.stream().map(one -> one.due().orElse(null)).toArray(LocalDate[]::new),
                edition);
    }

    private static String table(Timed one) {
        return one.getClass().getAnnotation(Table.class).name();
    }
}
