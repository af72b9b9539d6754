package cn.zhibao.caseintake.parties;

import static java.util.stream.Collectors.toMap;

import cn.zhibao.caseintake.CaseStatus;
import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.contracts.reference.PartyRole;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Who stands in which matter.
@ApplicationScoped
class StandingRepository {

    private static final String ADD = """
            insert into case_party (case_id, party_id, role, region) values ($1, $2, $3, $4) on conflict do nothing""";
    private static final String REMOVE = "delete from case_party where case_id = $1 and party_id = $2 and role = $3";
    private static final String OF_CASE =
            "select party_id, role from case_party where case_id = $1 and %s order by role, party_id";
    private static final String MATTERS = """
            select c.id, c.case_no, c.title, c.status, c.received_on, stands.role
            from case_party stands join case_file c on c.id = stands.case_id
            where stands.party_id = any ($1) and %s order by stands.case_id desc, stands.role limit $2""";
    private static final String COUNTS =
            "select role, count(distinct case_id) from case_party where party_id = any ($1) and %s group by role";

    /// A party in a role.
    record Tie(UUID partyId, PartyRole role) {}

    /// Whether it did not stand there before.
    Uni<Boolean> add(UUID caseId, Tie tie, String region) {
        return Sql.update(ADD, caseId, tie.partyId(), tie.role().name(), region).map(rows -> rows == 1);
    }

    /// Whether it stood there.
    Uni<Boolean> remove(UUID caseId, Tie tie) {
        return Sql.update(REMOVE, caseId, tie.partyId(), tie.role().name()).map(rows -> rows == 1);
    }

    Uni<List<Tie>> ofCase(UUID caseId, Jurisdiction jurisdiction) {
        return Sql.rows(OF_CASE.formatted(jurisdiction.condition("region")), caseId)
                .map(rows -> rows.stream()
                        .map(row -> new Tie((UUID) row[0], PartyRole.valueOf((String) row[1])))
                        .toList());
    }

    /// The newest matters in which any of these parties stands.
    Uni<List<Matter>> matters(List<UUID> parties, Jurisdiction jurisdiction, int most) {
        return Sql.rows(MATTERS.formatted(jurisdiction.condition("stands.region")), parties.toArray(UUID[]::new), most)
                .map(rows -> rows.stream().map(StandingRepository::matter).toList());
    }

    Uni<Map<PartyRole, Long>> counts(List<UUID> parties, Jurisdiction jurisdiction) {
        return Sql.rows(COUNTS.formatted(jurisdiction.condition("region")), (Object) parties.toArray(UUID[]::new))
                .map(rows ->
                        rows.stream().collect(toMap(row -> PartyRole.valueOf((String) row[0]), row -> (Long) row[1])));
    }

    private static Matter matter(Object[] row) {
        return new Matter(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                CaseStatus.valueOf((String) row[3]),
                (LocalDate) row[4],
                PartyRole.valueOf((String) row[5]));
    }
}
