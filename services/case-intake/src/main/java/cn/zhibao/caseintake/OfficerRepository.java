package cn.zhibao.caseintake;

import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// The register of officers (承办人名册): whoever has worked here as an officer, by region. See decision 0024.
@ApplicationScoped
class OfficerRepository {

    private static final String ENTER = """
            insert into officer as known (subject, region, name, org, seen_on) values ($1, $2, $3, $4, $5)
            on conflict (subject, region) do update set name = $3, org = $4, seen_on = $5
            where (known.name, known.org, known.seen_on) is distinct from ($3, $4, $5)""";

    /// Those whose region holds the one asked for, with how much each has in hand of what the caller may
    /// see, the least first.
    private static final String OF_REGION = """
            select subject, name,
              (select count(*) from (select 1 from case_file where waits_with = known.subject limit $2) counted) as load
            from (select subject, min(name) as name from officer where $1 ^@ region group by subject) known
            order by load, subject limit 200""";

    private static final String ONE = "select name from officer where subject = $1 and $2 ^@ region limit 1";

    /// The most that is counted of one officer's matters.
    static final int MOST_LOAD = 100;

    /// Enters an officer for each region granted; one already entered today costs no write.
    Uni<Void> enter(Officer officer, Call call) {
        var entered = Uni.createFrom().voidItem();
        for (var region : call.jurisdiction().regions()) {
            entered = entered.chain(() -> Sql.update(
                            ENTER,
                            officer.subject(),
                            region.digits(),
                            officer.name(),
                            call.actor().org(),
                            call.today())
                    .replaceWithVoid());
        }
        return entered;
    }

    Uni<List<OfficerLoad>> of(RegionCode region) {
        return Sql.rows(OF_REGION, region.digits(), MOST_LOAD + 1)
                .map(rows -> rows.stream()
                        .map(row -> new OfficerLoad(
                                new Officer((String) row[0], (String) row[1]), ((Number) row[2]).intValue()))
                        .toList());
    }

    Uni<Optional<Officer>> find(String subject, RegionCode region) {
        return Sql.rows(ONE, subject, region.digits())
                .map(rows -> rows.stream().findFirst().map(row -> new Officer(subject, (String) row[0])));
    }
}
