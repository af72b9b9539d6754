package cn.zhibao.caseintake.parties;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.chassis.journal.Journaled;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import cn.zhibao.contracts.caseintake.PartyNamed;
import cn.zhibao.contracts.reference.CreditCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Names the parties of matters that are registered inside a transaction of blocking JDBC, many at once.
@ApplicationScoped
public class PartyOpeningService {

    private static final String INSERT = """
            insert into party (id, region, version, head, kind, name, pinyin, initials, credit_code, address, phone)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (region, credit_code) where credit_code is not null do nothing""";

    private static final String NAMED = """
            insert into case_party (case_id, party_id, role, region) values (?, ?, ?, ?)""";

    private final SpellingService spelling;
    private final OrganisationService organisations;

    PartyOpeningService(SpellingService spelling, OrganisationService organisations) {
        this.spelling = spelling;
        this.organisations = organisations;
    }

    /// A matter and who stands in it from the beginning.
    public record Cast(CaseFile caseFile, List<NameParty> parties) {}

    private record Described(String region, PartyDetails details) {}

    /// Enters whom the register does not know, and names them all; gives what is to be told of each matter. Whoever is
    /// described in the same words twice is one and the same, and whoever has a code is the one of that code.
    public List<List<CaseIntakeEvent>> name(Connection tx, List<Cast> casts, Instant at) throws SQLException {
        var described = new LinkedHashMap<Described, UUID>();
        for (var cast : casts) {
            for (var named : cast.parties()) {
                described.putIfAbsent(described(cast, named), Ids.at(at));
            }
        }
        enter(tx, described);
        var answering = answering(tx, described);
        var told = new ArrayList<List<CaseIntakeEvent>>();
        try (var insert = tx.prepareStatement(NAMED)) {
            for (var cast : casts) {
                var standing = new LinkedHashSet<PartyNamed>();
                for (var named : cast.parties()) {
                    standing.add(new PartyNamed(
                            cast.caseFile().id(),
                            Objects.requireNonNull(answering.get(described(cast, named))),
                            named.role()));
                }
                for (var one : standing) {
                    insert.setObject(1, one.caseId());
                    insert.setObject(2, one.partyId());
                    insert.setString(3, one.role().name());
                    insert.setString(4, cast.caseFile().region().digits());
                    insert.addBatch();
                }
                told.add(List.copyOf(standing));
            }
            insert.executeBatch();
        }
        return told;
    }

    private static Described described(Cast cast, NameParty named) {
        return switch (named.who()) {
            case NameParty.Described(var details) ->
                new Described(cast.caseFile().region().digits(), details);
            case NameParty.Known(var id) -> throw new IllegalArgumentException("a row knows nobody by id: " + id);
        };
    }

    private void enter(Connection tx, Map<Described, UUID> described) throws SQLException {
        try (var insert = tx.prepareStatement(INSERT)) {
            for (var one : described.entrySet()) {
                var details = one.getKey().details();
                var spelled = spelling.spell(details.name());
                insert.setObject(1, one.getValue());
                insert.setString(2, one.getKey().region());
                insert.setInt(3, 0);
                insert.setString(4, Journaled.GENESIS);
                insert.setString(5, details.kind().name());
                insert.setString(6, details.name());
                insert.setString(7, spelled.syllables());
                insert.setString(8, spelled.initials());
                insert.setString(9, details.creditCode().map(CreditCode::text).orElse(null));
                insert.setString(10, details.address().orElse(null));
                insert.setString(11, details.phone().orElse(null));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// The entry that answers for each: by its code where it has one, its own otherwise.
    private Map<Described, UUID> answering(Connection tx, Map<Described, UUID> described) throws SQLException {
        var known = organisations.known(
                tx,
                described.keySet().stream()
                        .flatMap(one -> one.details().creditCode().stream())
                        .toList());
        var answering = new HashMap<Described, UUID>();
        described.forEach((one, fresh) -> answering.put(
                one,
                one.details()
                        .creditCode()
                        .map(code -> Objects.requireNonNull(known.get(new CodedOrganisation(one.region(), code)))
                                .id())
                        .orElse(fresh)));
        return answering;
    }
}
