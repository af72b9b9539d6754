package cn.zhibao.statistics.archive;

import cn.zhibao.contracts.Event;
import cn.zhibao.contracts.EventTypes;
import cn.zhibao.contracts.enforcement.EnforcementClosed;
import cn.zhibao.contracts.enforcement.EnforcementFiled;
import cn.zhibao.contracts.mediation.MediationAgreed;
import cn.zhibao.contracts.mediation.MediationFailed;
import cn.zhibao.contracts.mediation.MediationOpened;
import java.sql.Connection;
import java.sql.SQLException;

/// One rebuild in the database's own words. It derives the facts from the archive a second time and by another
/// road than the consumer's fold, so that equal results say something. Consumers wait at the watermark until it
/// is over.
record RebuildRow(long events, long cases, long differences) {

    private static final String BEGIN = """
            select set_config('app.regions', '*', true), set_config('work_mem', '64MB', true)""";
    private static final String STOP_CONSUMERS = "lock table watermark in share row exclusive mode";
    private static final String CLEAR = "truncate case_fact_fresh, counter_fresh";

    private static final String FACTS = """
            insert into case_fact_fresh (unit_id, case_id, lane, region, procedure, right_kind, opened_on, closed_on)
            select unit_id, coalesce(o.case_id, c.case_id), coalesce(o.lane, c.lane),
                   o.region, o.procedure, o.right_kind, o.opened_on, c.closed_on
            from (
              select distinct on (unit_id) * from (
                select stream_id as unit_id, case_id, lane, regexp_replace(payload ->> 'region', '(00)+$', '') as region,
                       coalesce(payload ->> 'procedure', 'MEDIATION') as procedure, payload ->> 'right' as right_kind,
                       cast(coalesce(payload ->> 'filedOn', payload ->> 'openedOn') as date) as opened_on, position
                from archive where type in ('%s', '%s')) opening
              order by unit_id, opened_on, position) o
            full join (
              select distinct on (unit_id) * from (
                select stream_id as unit_id, case_id, lane, cast(coalesce(
                         payload ->> 'closedOn', payload ->> 'agreedOn', payload ->> 'failedOn') as date) as closed_on
                from archive where type in ('%s', '%s', '%s')) closing
              order by unit_id, closed_on) c using (unit_id)""".formatted(
                    type(EnforcementFiled.class),
                    type(MediationOpened.class),
                    type(EnforcementClosed.class),
                    type(MediationAgreed.class),
                    type(MediationFailed.class));

    private static final String COUNTERS = """
            insert into counter_fresh (region, month, procedure, year, lane, opened, closed)
            with daily as (
              select region, procedure, lane, opened_on as day, count(*) as opened, 0 as closed
              from case_fact_fresh where opened_on is not null group by 1, 2, 3, 4
              union all
              select region, procedure, lane, greatest(closed_on, opened_on), 0, count(*)
              from case_fact_fresh where opened_on is not null and closed_on is not null group by 1, 2, 3, 4)
            select substr(region, 1, upward.digits), grain.month, procedure, extract(year from day), lane,
                   sum(opened), sum(closed)
            from daily
            cross join (values (2), (4), (6)) upward (digits)
            cross join lateral (values (0), (extract(month from day))) grain (month)
            where upward.digits <= length(region)
            group by 1, 2, 3, 4, 5""";

    private static final String PLACES = """
            insert into case_place (case_id, sender, region)
            select distinct a.case_id, a.sender, a.region from archive a
            where a.region is not null and not exists (
              select from case_place p
              where p.case_id = a.case_id and p.sender = a.sender and p.region = a.region)""";

    private static final String FACT_DIFFERENCES = """
            select count(*) from case_fact_fresh a full join case_fact b using (unit_id)
            where row (a.case_id, a.lane, a.region, a.procedure, a.right_kind, a.opened_on, a.closed_on)
               is distinct from row (b.case_id, b.lane, b.region, b.procedure, b.right_kind, b.opened_on, b.closed_on)""";
    private static final String COUNTER_DIFFERENCES = """
            select count(*) from counter_fresh a
            full join (select * from counter where opened <> 0 or closed <> 0) b using (region, month, procedure, year, lane)
            where row (a.opened, a.closed) is distinct from row (b.opened, b.closed)""";
    private static final String[] SWAP = {
        "delete from case_fact",
        "insert into case_fact select * from case_fact_fresh",
        "delete from counter",
        "insert into counter select * from counter_fresh"
    };

    /// Rebuilds, compares and, where anything differs, replaces; the caller commits.
    static RebuildRow rebuild(Connection tx) throws SQLException {
        execute(tx, BEGIN);
        execute(tx, STOP_CONSUMERS);
        execute(tx, CLEAR);
        execute(tx, FACTS);
        execute(tx, COUNTERS);
        var differences = number(tx, FACT_DIFFERENCES) + number(tx, COUNTER_DIFFERENCES);
        if (differences > 0) {
            for (var step : SWAP) {
                execute(tx, step);
            }
        }
        try (var places = tx.prepareStatement(PLACES)) {
            differences += places.executeUpdate();
        }
        var events = number(tx, "select count(*) from archive");
        var cases = number(tx, "select count(distinct case_id) from case_fact_fresh");
        execute(tx, CLEAR);
        return new RebuildRow(events, cases, differences);
    }

    private static void execute(Connection tx, String sql) throws SQLException {
        try (var statement = tx.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private static long number(Connection tx, String sql) throws SQLException {
        try (var statement = tx.prepareStatement(sql);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String type(Class<? extends Event> event) {
        return EventTypes.of(event);
    }
}
