package cn.zhibao.chassis.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Running numbers (编号) such as `371071-SRC-2026-0001`, drawn from a sequence of the database: given in the order of
/// asking, never twice, and nobody waits for another's commit. A refused registration leaves a gap. Official document
/// numbers, which allow no gap, do not come from here.
@ApplicationScoped
public class Numbers {

    private static final String NEXT = "select next_number($1)";
    private static final String NEXT_BLOCKING = "select next_number(?)";

    /// The next number of an organisation's family and year: `{org}-{family}-{year}-{number}`. Asked on the
    /// connection of the running transaction: with a second one out of the same pool, as many registrations at
    /// once as the pool has places would each wait for another to give one back.
    public Uni<String> next(String org, String family, int year) {
        var series = series(org, family, year);
        return Sql.row(NEXT, series).map(row -> numbered(series, (Long) row[0]));
    }

    /// The same inside a transaction of blocking JDBC.
    public static String next(Connection tx, String org, String family, int year) throws SQLException {
        var series = series(org, family, year);
        try (var statement = tx.prepareStatement(NEXT_BLOCKING)) {
            statement.setString(1, series);
            try (var row = statement.executeQuery()) {
                row.next();
                return numbered(series, row.getLong(1));
            }
        }
    }

    private static String series(String org, String family, int year) {
        return "%s-%s-%d".formatted(org, family, year);
    }

    private static String numbered(String series, long number) {
        return "%s-%04d".formatted(series, number);
    }
}
