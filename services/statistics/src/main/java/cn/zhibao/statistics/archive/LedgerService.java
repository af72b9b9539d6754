package cn.zhibao.statistics.archive;

import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The consumer's half of the conservation ledger, and the parking place. Both count events, not cases of a region, so
/// the route's roles alone decide who reads them.
@ApplicationScoped
public class LedgerService {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    private final LedgerRepository ledger;

    LedgerService(LedgerRepository ledger) {
        this.ledger = ledger;
    }

    /// Without a term: the last thirty days and today.
    public Uni<List<LedgerLine>> lines(@Nullable LocalDate from, @Nullable LocalDate to, Call call) {
        var last = to == null ? call.today() : to;
        var first = from == null ? last.minusDays(USUAL_DAYS) : from;
        if (first.isAfter(last) || first.plusDays(MOST_DAYS).isBefore(last)) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault("from", "应不晚于 to，且不超过 366 天", "must not lie after to, at most 366 days")));
        }
        return ledger.lines(first, last);
    }

    public Uni<Page<ParkedCase>> parked(long after, int size) {
        return ledger.parked(after, size);
    }
}
