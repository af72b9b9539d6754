package cn.zhibao.caseintake;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.EventTypes;
import cn.zhibao.contracts.caseintake.CaseAssigned;
import cn.zhibao.contracts.caseintake.CaseRegistered;
import cn.zhibao.contracts.caseintake.CaseReleased;
import cn.zhibao.contracts.caseintake.HoldEnded;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What has come into a worklist since a mark, out of the journal. A mark is a snapshot of the database, so that what
/// was
/// under way when somebody looked and ended after it is counted too.
@ApplicationScoped
class ArrivalRepository {

    /// Beyond it nobody reads the number.
    static final int MOST = 99;

    private static final Pattern MARK = Pattern.compile("[0-9]{1,18}:[0-9]{1,18}:[0-9,]{0,4000}");

    private static final List<String> ARRIVING = List.of(
            EventTypes.of(CaseRegistered.class),
            EventTypes.of(CaseAssigned.class),
            EventTypes.of(CaseReleased.class),
            EventTypes.of(HoldEnded.class));

    private static final String NOW = "select pg_current_snapshot()::text";

    /// The oldest of what was under way bounds the search in the index of the journal.
    private static final String COUNT = """
            select pg_current_snapshot()::text, (select count(*) from (
              select 1 from case_file
              where %s and %s and ($6::text is null or status = $6) and id in (
                select lane_id from journal
                where tx >= $8::text::xid8 and not pg_visible_in_snapshot(tx, $7::text::pg_snapshot)
                  and type = any ($9) and actor_subject <> $1)
              limit %d) counted)
            from (select $1::text, $2::date, $3::date, $4::date, $5::date) as given (me, today, soon, monday, lately)""";

    /// How far the register is now.
    Uni<Arrivals> mark() {
        return Sql.row(NOW).map(row -> new Arrivals(0, false, (String) row[0]));
    }

    /// @throws Refused where the mark is none that was given out here
    Uni<Arrivals> since(String mark, Actor actor, CaseQuery wanted, WorkDays days) {
        if (!MARK.matcher(mark).matches()) {
            throw noMark();
        }
        var condition = WorklistRepository.condition(wanted.worklist())
                + (wanted.counter() == null ? "" : " and " + WorklistRepository.condition(wanted.counter()));
        return Sql.row(
                        COUNT.formatted(actor.jurisdiction().condition("region"), condition, MOST + 1),
                        actor.subject(),
                        days.today(),
                        days.soon(),
                        days.monday(),
                        days.lately(),
                        name(wanted.status()),
                        mark,
                        mark.substring(0, mark.indexOf(':')),
                        ARRIVING.toArray(String[]::new))
                .onFailure(ArrivalRepository::isNoSnapshot)
                .transform(odd -> noMark())
                .map(row -> arrivals((String) row[0], ((Number) row[1]).intValue()));
    }

    private static Arrivals arrivals(String mark, int counted) {
        return new Arrivals(Math.min(counted, MOST), counted > MOST, mark);
    }

    private static @Nullable String name(@Nullable CaseStatus status) {
        return status == null ? null : status.name();
    }

    /// Digits in an order that no snapshot has.
    private static boolean isNoSnapshot(Throwable failure) {
        return String.valueOf(failure.getMessage()).contains("pg_snapshot");
    }

    private static Refused noMark() {
        return new Refused(
                CommonRefusal.INVALID,
                List.of(new FieldFault("since", "不是本服务给出的标记", "is no mark that was given out here")));
    }
}
