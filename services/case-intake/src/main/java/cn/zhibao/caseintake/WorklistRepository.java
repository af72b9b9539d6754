package cn.zhibao.caseintake;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.http.ListQuery;
import cn.zhibao.chassis.http.Page;
import cn.zhibao.chassis.http.Paging;
import cn.zhibao.chassis.store.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The worklists and their counters, as the indexes of the register give them: what waits lies under whom it waits
/// with, so that a page costs the same however much lies finished beside it.
@ApplicationScoped
class WorklistRepository {

    private static final String FIELD = "handling.";

    /// More matters than these nobody leafs through who looks for those about one right.
    private static final int MOST_ABOUT_A_RIGHT = 2000;

    private static final String ABOUT_A_RIGHT = """
            select id from (
              select id from case_file where right_number = $1 and %1$s
              union select case_id from case_right where number = $1 and ended_on is null and %1$s) about
            order by id desc limit $2""";

    private static final String TAGGED = """
            id in (select tag.caseId from CampaignTag tag where tag.campaignId = :campaign and tag.untaggedOn is null)""";

    private final CaseRepository cases;

    WorklistRepository(CaseRepository cases) {
        this.cases = cases;
    }

    Uni<Page<CaseFile>> page(Actor actor, CaseQuery wanted, WorkDays days, Paging paging) {
        var query = ListQuery.within(actor.jurisdiction()).where("status", wanted.status());
        if (wanted.fast()) {
            query.where("routing.fast = :fast", "fast", true);
        }
        if (wanted.campaign() != null) {
            query.where(TAGGED, "campaign", wanted.campaign());
        }
        query.where("route", wanted.route());
        var number = wanted.rightNumber();
        return number == null
                ? page(query, actor, wanted, days, paging)
                : about(number, actor.jurisdiction())
                        .chain(ids -> page(query.where("id in :about", "about", ids), actor, wanted, days, paging));
    }

    /// Matters that rest on a right, the one they were registered about or any other.
    private static Uni<List<UUID>> about(String rightNumber, Jurisdiction jurisdiction) {
        return Sql.rows(ABOUT_A_RIGHT.formatted(jurisdiction.condition("region")), rightNumber, MOST_ABOUT_A_RIGHT)
                .map(rows -> rows.stream().map(row -> (UUID) row[0]).toList());
    }

    private Uni<Page<CaseFile>> page(ListQuery query, Actor actor, CaseQuery wanted, WorkDays days, Paging paging) {
        narrow(query, wanted.worklist(), actor.subject(), days);
        if (wanted.counter() == null) {
            return wanted.worklist() == Worklist.RECENT
                    ? query.latest(cases, FIELD + "finishedOn", WorklistRepository::finishedOn, paging)
                    : query.page(cases, paging);
        }
        narrow(query, wanted.counter(), days);
        return wanted.counter() == Counter.NEW
                ? query.latest(cases, "receivedOn", CaseFile::receivedOn, paging)
                : query.page(cases, paging.by(Paging.Order.DUE));
    }

    private static LocalDate finishedOn(CaseFile caseFile) {
        return caseFile.handling().finishedOn().orElseThrow();
    }

    private static void narrow(ListQuery query, Worklist worklist, String subject, WorkDays days) {
        switch (worklist) {
            case MINE ->
                query.where(FIELD + "waitsWith = :waitsWith", "waitsWith", subject)
                        .where("(handling.heldUntil is null or handling.heldUntil <= :today)", "today", days.today());
            case TO_CLAIM -> query.where(FIELD + "waitsWith = :waitsWith", "waitsWith", "");
            case HELD -> query.where(FIELD + "heldUntil > :today", "today", days.today());
            case RECENT -> query.where(FIELD + "finishedOn >= :lately", "lately", days.lately());
            case ALL -> {}
        }
    }

    private static void narrow(ListQuery query, Counter counter, WorkDays days) {
        switch (counter) {
            case OVERDUE -> query.where("clockDueOn < :dueBefore", "dueBefore", days.today());
            case TODAY -> query.where("clockDueOn = :dueOn", "dueOn", days.today());
            case SOON ->
                query.where("clockDueOn > :dueAfter", "dueAfter", days.today())
                        .where("clockDueOn <= :soon", "soon", days.soon());
            case NEW -> query.where("receivedOn >= :monday", "monday", days.monday());
        }
    }

    /// All of them in one question.
    Uni<WorklistCounts> counts(Actor actor, WorkDays days) {
        var scope = actor.jurisdiction().condition("region");
        var questions = Stream.concat(
                        Stream.of(Worklist.values()).map(WorklistRepository::condition),
                        Stream.of(Counter.values()).map(WorklistRepository::condition))
                .map(condition -> "(select count(*) from (select 1 from case_file where %s and %s limit %d) counted)"
                        .formatted(scope, condition, WorklistCounts.MOST + 1))
                .collect(Collectors.joining(", "));
        return Sql.row(
                        "select " + questions
                                + " from (select $1::text, $2::date, $3::date, $4::date, $5::date) as given"
                                + " (me, today, soon, monday, lately)",
                        actor.subject(),
                        days.today(),
                        days.soon(),
                        days.monday(),
                        days.lately())
                .map(WorklistRepository::counts);
    }

    private static WorklistCounts counts(Object[] row) {
        var worklists = new EnumMap<Worklist, WorklistCounts.Count>(Worklist.class);
        var counters = new EnumMap<Counter, WorklistCounts.Count>(Counter.class);
        for (var worklist : Worklist.values()) {
            worklists.put(worklist, count(row[worklist.ordinal()]));
        }
        for (var counter : Counter.values()) {
            counters.put(counter, count(row[Worklist.values().length + counter.ordinal()]));
        }
        return new WorklistCounts(worklists, counters);
    }

    private static WorklistCounts.Count count(Object number) {
        return WorklistCounts.Count.of(((Number) number).longValue());
    }

    static String condition(Worklist worklist) {
        return switch (worklist) {
            case MINE -> "waits_with = $1 and (held_until is null or held_until <= $2)";
            case TO_CLAIM -> "waits_with = ''";
            case HELD -> "held_until > $2";
            case ALL -> "true";
            case RECENT -> "finished_on >= $5";
        };
    }

    static String condition(Counter counter) {
        return switch (counter) {
            case OVERDUE -> "clock_due_on < $2";
            case TODAY -> "clock_due_on = $2";
            case SOON -> "clock_due_on > $2 and clock_due_on <= $3";
            case NEW -> "received_on >= $4";
        };
    }
}
