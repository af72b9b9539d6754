package cn.zhibao.local.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Puts every fact of a service's journal back into its outbox: the relay sends it once more, to an empty broker or
/// to a hearer that missed something. Who knows a fact already takes no notice of it.
public final class Refill {

    private static final String EVERYTHING = """
            insert into outbox (position, shard) select position, shard from journal order by position
            on conflict do nothing""";

    private Refill() {}

    /// @return how many facts will be sent again
    public static int of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(EVERYTHING);
        }
    }
}
