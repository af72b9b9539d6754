package cn.zhibao.chassis.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;
import org.jspecify.annotations.Nullable;

/// Plain SQL on the connection of the running session, for the few statements that every request runs. Hibernate's
/// native queries keep one more plan each time they are asked for a result type, and search them all (Hibernate
/// ORM 7.1); these statements need nothing of what it offers. Values stand as `$1`, `$2` in the statement.
public final class Sql {

    private Sql() {}

    /// Runs a statement that changes rows; gives how many.
    public static Uni<Integer> update(String statement, @Nullable Object... values) {
        return connection()
                .chain(connection -> Uni.createFrom().completionStage(() -> connection.update(statement, values)));
    }

    /// Runs a query that gives exactly one row.
    public static Uni<Object[]> row(String query, @Nullable Object... values) {
        return rows(query, values).map(List::getFirst);
    }

    /// Runs a query; its rows in order.
    public static Uni<List<Object[]>> rows(String query, @Nullable Object... values) {
        return connection()
                .chain(connection -> Uni.createFrom().completionStage(() -> connection.select(query, values)))
                .map(Sql::list);
    }

    private static List<Object[]> list(Iterator<Object[]> result) {
        var rows = new ArrayList<Object[]>();
        result.forEachRemaining(rows::add);
        return rows;
    }

    private static Uni<ReactiveConnection> connection() {
        return Panache.getSession().map(session -> ((MutinySessionImpl) session).getReactiveConnection());
    }
}
