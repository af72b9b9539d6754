package cn.zhibao.chassis.clock;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The aggregates under clocks of a service (计时案件), by id.
public interface TimedRepository<A extends Timed> extends PanacheRepositoryBase<A, UUID> {

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

    /// Puts the due day of an edition beside a row, unless the row has changed since it was read. Not a fact of the
    /// case, which is the same as before, and so no new version of it.
    default Uni<Integer> putDueDay(A seen, Optional<LocalDate> day, int edition) {
        return update(
                "clockDueOn = ?1, clockLaw = ?2 where id = ?3 and version = ?4",
                day.orElse(null),
                edition,
                seen.id(),
                seen.version());
    }
}
