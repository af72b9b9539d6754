package cn.zhibao.caseintake.sources;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.Channel;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.reference.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Records the sources of matters that are registered inside a transaction of blocking JDBC, many at once.
@ApplicationScoped
public class SourceOpeningService {

    private static final String INSERT = """
            insert into case_source (id, region, case_id, source, channel, number, number_key, sender, received_on, note,
              recorded_at, recorded_by, is_first)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, true)""";

    private static final String KNOWN = """
            select seen.region, seen.channel, seen.number_key, min(file.case_no)
            from (select distinct region, channel, number_key
                  from unnest(?::text[], ?::text[], ?::text[]) as asked (region, channel, number_key)) asked
            join case_source seen using (region, channel, number_key)
            join case_file file on file.id = seen.case_id
            where seen.number_key is not null and seen.taken_back_on is null
            group by 1, 2, 3""";

    /// A matter and what its source bears.
    public record Brought(CaseFile caseFile, FirstSource first) {}

    /// @param by who registers them
    public void register(Connection tx, List<Brought> all, String by, Instant at) throws SQLException {
        try (var insert = tx.prepareStatement(INSERT)) {
            for (var one : all) {
                if (one.first().isNone()) {
                    continue;
                }
                var details = one.first().in(one.caseFile());
                insert.setObject(1, Ids.at(at));
                insert.setString(2, one.caseFile().region().digits());
                insert.setObject(3, one.caseFile().id());
                insert.setString(4, details.kind().name());
                insert.setString(5, details.channel().name());
                insert.setString(6, details.number().map(SenderNumber::text).orElse(null));
                insert.setString(7, details.number().map(SenderNumber::key).orElse(null));
                insert.setString(8, details.sender().orElse(null));
                insert.setObject(9, details.receivedOn());
                insert.setObject(10, at.atOffset(ZoneOffset.UTC));
                insert.setString(11, by);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// The number of a case in which each stands already, of those that do; within the jurisdiction of the transaction.
    public Map<NumberedSource, String> known(Connection tx, Collection<NumberedSource> asked) throws SQLException {
        try (var query = tx.prepareStatement(KNOWN)) {
            query.setArray(
                    1,
                    texts(tx, asked.stream().map(one -> one.region().digits()).toList()));
            query.setArray(
                    2, texts(tx, asked.stream().map(one -> one.channel().name()).toList()));
            query.setArray(3, texts(tx, asked.stream().map(NumberedSource::key).toList()));
            try (var row = query.executeQuery()) {
                var known = new HashMap<NumberedSource, String>();
                while (row.next()) {
                    known.put(
                            new NumberedSource(
                                    RegionCode.of(row.getString(1)),
                                    Channel.valueOf(row.getString(2)),
                                    row.getString(3)),
                            row.getString(4));
                }
                return known;
            }
        }
    }

    private static java.sql.Array texts(Connection tx, List<String> texts) throws SQLException {
        return tx.createArrayOf("text", texts.toArray());
    }
}
