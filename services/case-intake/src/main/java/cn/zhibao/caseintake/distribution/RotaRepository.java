package cn.zhibao.caseintake.distribution;

import cn.zhibao.caseintake.Officer;
import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/// From whom the rules of a region choose: its officers, what they have in hand of it, and who is away.
@ApplicationScoped
class RotaRepository {

    /// Of a region.
    static final String IN_TURN = "select 1 from pg_advisory_xact_lock(hashtextextended('distribution ' || %s, 0))";

    /// Officers of the very region on a day: whoever asks sees the same, and so the same is proposed to all.
    static final String OFFICERS = """
            select known.subject, known.name,
              (select count(*) from case_file where waits_with = known.subject and region = known.region),
              (select max(away_to) from officer_absence away
               where away.region = known.region and away.subject = known.subject
                 and asked.today between away_from and away_to)
            from (select %s::text as region, %s::date as today) asked join officer known using (region)
            order by known.subject""";

    private static final String ABSENCES = """
            select away.id, away.region, away.subject, coalesce(known.name, away.subject), away_from, away_to
            from officer_absence away
            left join officer known on known.subject = away.subject and known.region = away.region
            where away_to >= $1 and %s order by away_from, away.subject, away.id limit 200""";
    private static final String NOTE = """
            insert into officer_absence (id, region, subject, away_from, away_to, noted_by, noted_at)
            select $1, $2, $3, $4, $5, $6, $7
            where exists (select 1 from officer where subject = $3 and region = $2)""";
    private static final String STRIKE = "delete from officer_absence where id = $1 and %s";

    private final RuleRepository rules;

    RotaRepository(RuleRepository rules) {
        this.rules = rules;
    }

    /// Nobody else distributes matters of the region until this change is done.
    Uni<Void> inTurn(RegionCode region) {
        return Sql.row(IN_TURN.formatted("$1"), region.digits()).replaceWithVoid();
    }

    Uni<Rota> of(RegionCode region, LocalDate today) {
        return rules.standing(region)
                .chain(standing -> Sql.rows(OFFICERS.formatted("$1", "$2"), region.digits(), today)
                        .map(officers -> rota(standing, officers, today)));
    }

    /// @param rows of [#OFFICERS]
    static Rota rota(List<RuleRepository.Standing> standing, List<Object[]> rows, LocalDate today) {
        var open = new HashMap<String, Integer>();
        var awayTo = new HashMap<String, LocalDate>();
        for (var row : rows) {
            open.put((String) row[0], ((Number) row[2]).intValue());
            if (row[3] instanceof LocalDate last) {
                awayTo.put((String) row[0], last);
            }
        }
        var lastTurns = new HashMap<UUID, String>();
        standing.forEach(
                one -> one.lastTurn().ifPresent(last -> lastTurns.put(one.rule().id(), last)));
        return new Rota(
                standing.stream().map(RuleRepository.Standing::rule).toList(),
                rows.stream()
                        .map(row -> new Officer((String) row[0], (String) row[1]))
                        .toList(),
                awayTo,
                open,
                lastTurns,
                today);
    }

    /// Those that are not over, the earliest first.
    Uni<List<Absence>> absences(Jurisdiction jurisdiction, LocalDate today) {
        return Sql.rows(ABSENCES.formatted(jurisdiction.condition("away.region")), today)
                .map(rows -> rows.stream()
                        .map(row -> new Absence(
                                (UUID) row[0],
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                (LocalDate) row[4],
                                (LocalDate) row[5]))
                        .toList());
    }

    /// Whether it was noted: of whoever is not on record for the region nothing is.
    Uni<Boolean> note(Absence absence, Call call) {
        return Sql.update(
                        NOTE,
                        absence.id(),
                        absence.region(),
                        absence.subject(),
                        absence.from(),
                        absence.to(),
                        call.actor().subject(),
                        call.at().atOffset(ZoneOffset.UTC))
                .map(rows -> rows == 1);
    }

    Uni<Boolean> strike(UUID id, Call call) {
        return Sql.update(STRIKE.formatted(call.jurisdiction().condition("region")), id)
                .map(rows -> rows == 1);
    }
}
