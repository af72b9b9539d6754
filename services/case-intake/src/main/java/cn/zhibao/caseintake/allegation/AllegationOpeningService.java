package cn.zhibao.caseintake.allegation;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.caseintake.AllegationStated;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Keeps what is alleged in matters that are registered inside a transaction of blocking JDBC, many at once.
@ApplicationScoped
public class AllegationOpeningService {

    private static final String INSERT = """
            insert into allegation (id, region, case_id, act, goods, value, place, link, link_key, began_on, ended_on,
              stated_by, stated_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /// A matter and what is alleged in it.
    public record Alleged(CaseFile caseFile, Allegation allegation) {}

    /// Gives what is to be told of each matter: nothing where nothing is alleged yet.
    ///
    /// @param by who says it, by name
    public List<List<CaseIntakeEvent>> state(Connection tx, List<Alleged> all, String by, LocalDate today, Instant at)
            throws SQLException {
        var told = new ArrayList<List<CaseIntakeEvent>>();
        try (var insert = tx.prepareStatement(INSERT)) {
            for (var one : all) {
                if (one.allegation().isNone()) {
                    told.add(List.of());
                    continue;
                }
                var allegation = one.allegation();
                insert.setObject(1, Ids.at(at));
                insert.setString(2, one.caseFile().region().digits());
                insert.setObject(3, one.caseFile().id());
                insert.setString(4, allegation.act().orElse(null));
                insert.setString(5, allegation.goods().orElse(null));
                insert.setBigDecimal(6, allegation.value().orElse(null));
                insert.setString(7, allegation.place().orElse(null));
                insert.setString(8, allegation.link().map(OfferLink::text).orElse(null));
                insert.setString(9, allegation.link().map(OfferLink::key).orElse(null));
                insert.setObject(10, allegation.began().orElse(null));
                insert.setObject(11, allegation.ended().orElse(null));
                insert.setString(12, by);
                insert.setObject(13, today);
                insert.addBatch();
                told.add(List.of(new AllegationStated(one.caseFile().id(), today)));
            }
            insert.executeBatch();
        }
        return told;
    }
}
