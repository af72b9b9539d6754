package cn.zhibao.caseintake.aid;

import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.PartyKind;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the count of those who were served is made from.
@ApplicationScoped
class ServedRepository {

    /// Mergers are followed as they stand now: what is merged later is one in earlier years too.
    private static final String SERVED = """
            select ticket.id, ticket.number, ticket.ended_on, ticket.need, ticket.outcome, one.id, one.kind, one.name,
                   (select string_agg(distinct entry.credit_code, ' ') from party entry
                    where (entry.id = one.id or entry.merged_into = one.id) and entry.credit_code is not null)
            from aid_ticket ticket
            join party named on named.id = ticket.party_id
            join party one on one.id = coalesce(named.merged_into, named.id)
            where ticket.status = 'CLOSED' and ticket.ended_on between $1 and $2 and starts_with(ticket.region, $3)
            order by ticket.ended_on, ticket.number""";

    private static final String TARGET = """
            select value, valid_from, valid_to, plan, quotation from aid_target
            where region = $1 and valid_from <= $2 order by valid_to desc limit 1""";

    /// In order of their closing.
    Uni<List<ServedTicket>> served(RegionCode region, Year year) {
        return Sql.rows(SERVED, year.atDay(1), last(year), region.digits())
                .map(rows -> rows.stream().map(ServedRepository::ticket).toList());
    }

    /// The latest that was promised of the region itself; what its city or a district promised is not passed on.
    Uni<Optional<AidTarget>> target(RegionCode region, Year year) {
        return Sql.rows(TARGET, region.digits(), last(year))
                .map(rows -> rows.stream().findFirst().map(ServedRepository::target));
    }

    private static LocalDate last(Year year) {
        return year.atDay(1).plusYears(1).minusDays(1);
    }

    private static ServedTicket ticket(Object[] row) {
        return new ServedTicket(
                (UUID) row[0],
                (String) row[1],
                (LocalDate) row[2],
                AidNeed.valueOf((String) row[3]),
                AidOutcome.valueOf((String) row[4]),
                (UUID) row[5],
                PartyKind.valueOf((String) row[6]),
                (String) row[7],
                codes((String) row[8]));
    }

    private static Set<String> codes(@Nullable String joined) {
        return joined == null ? Set.of() : Set.of(joined.split(" "));
    }

    private static AidTarget target(Object[] row) {
        return new AidTarget(
                (Integer) row[0], (LocalDate) row[1], (LocalDate) row[2], (String) row[3], (String) row[4]);
    }
}
