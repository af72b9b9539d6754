package cn.zhibao.caseintake.parties;

import cn.zhibao.contracts.reference.CreditCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Organisations by their credit code, for work in blocking JDBC.
@ApplicationScoped
public class OrganisationService {

    private static final String CODED = """
            select region, credit_code, name, coalesce(merged_into, id) from party where credit_code = any (?)""";

    /// What the register says of one.
    ///
    /// @param id of the entry that answers for it
    record Entry(UUID id, String name) {}

    /// Under which name the register knows these, as far as it does.
    public Map<CodedOrganisation, String> names(Connection tx, Collection<CodedOrganisation> asked)
            throws SQLException {
        var names = new HashMap<CodedOrganisation, String>();
        known(tx, asked.stream().map(CodedOrganisation::code).toList())
                .forEach((coded, entry) -> names.put(coded, entry.name()));
        return names;
    }

    /// Those of these codes, in every region that the transaction may see.
    Map<CodedOrganisation, Entry> known(Connection tx, List<CreditCode> codes) throws SQLException {
        var known = new HashMap<CodedOrganisation, Entry>();
        if (codes.isEmpty()) {
            return known;
        }
        try (var query = tx.prepareStatement(CODED)) {
            query.setArray(
                    1,
                    tx.createArrayOf(
                            "text", codes.stream().map(CreditCode::text).toArray()));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    known.put(
                            new CodedOrganisation(row.getString(1), new CreditCode(row.getString(2))),
                            new Entry(row.getObject(4, UUID.class), row.getString(3)));
                }
            }
        }
        return known;
    }
}
