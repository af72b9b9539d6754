package cn.zhibao.chassis.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Running numbers (编号) such as `371071-SRC-2026-0001`. Handed out from blocks of twenty so that two registrations at
/// the same moment do not wait for each other: a number is never given twice, and a restart may leave a gap. Official
/// document numbers, which allow no gap, do not come from here.
@ApplicationScoped
public class Numbers {

    private static final int BLOCK = 20;
    private static final String NEXT_BLOCK = """
            insert into number_block (series, last) values ($1, $2)
            on conflict (series) do update set last = number_block.last + $2 returning last""";

    private final Pool database;
    private final Map<String, Series> open = new ConcurrentHashMap<>();

    Numbers(Pool database) {
        this.database = database;
    }

    /// The next number of an organisation's family and year: `{org}-{family}-{year}-{number}`.
    public Uni<String> next(String org, String family, int year) {
        var name = "%s-%s-%d".formatted(org, family, year);
        return open.computeIfAbsent(name, Series::new).next().map(number -> "%s-%04d".formatted(name, number));
    }

    /// The next number inside a transaction of blocking JDBC; it lies beyond every block handed out so far.
    public static String next(Connection tx, String org, String family, int year) throws SQLException {
        var name = "%s-%s-%d".formatted(org, family, year);
        try (var statement = tx.prepareStatement("""
                insert into number_block (series, last) values (?, 1)
                on conflict (series) do update set last = number_block.last + 1 returning last""")) {
            statement.setString(1, name);
            try (var row = statement.executeQuery()) {
                row.next();
                return "%s-%04d".formatted(name, row.getLong(1));
            }
        }
    }

    /// One running series and the block it currently draws from.
    private final class Series {

        private final String name;
        private Uni<Block> block;

        Series(String name) {
            this.name = name;
            this.block = fetch();
        }

        synchronized Uni<Long> next() {
            return block.onFailure().invoke(lost -> renew()).chain(current -> {
                var number = current.take();
                return number < 0 ? nextBlock(current) : Uni.createFrom().item(number);
            });
        }

        private synchronized Uni<Long> nextBlock(Block empty) {
            if (empty.replaced()) {
                return next();
            }
            block = fetch();
            return next();
        }

        private synchronized void renew() {
            block = fetch();
        }

        private Uni<Block> fetch() {
            return database.preparedQuery(NEXT_BLOCK)
                    .execute(Tuple.of(name, (long) BLOCK))
                    .map(rows -> new Block(rows.iterator().next().getLong(0)))
                    .memoize()
                    .indefinitely();
        }
    }

    /// Numbers `last - BLOCK + 1` to `last`.
    private static final class Block {

        private final long last;
        private long given;
        private boolean replaced;

        Block(long last) {
            this.last = last;
        }

        /// The next number, or -1 when the block is used up.
        synchronized long take() {
            return given < BLOCK ? last - BLOCK + ++given : -1;
        }

        /// Whether someone already went for the block after this one.
        synchronized boolean replaced() {
            var before = replaced;
            replaced = true;
            return before;
        }
    }
}
