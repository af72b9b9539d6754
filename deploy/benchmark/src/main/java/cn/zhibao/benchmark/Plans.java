package cn.zhibao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;

/// How the database answers a query, asked within a jurisdiction and kept beside the measurements by name and size.
final class Plans {

    private final Bench bench;

    Plans(Bench bench) {
        this.bench = bench;
    }

    Plan keep(Connection connection, long cases, String region, String name, String query)
            throws SQLException, IOException {
        scope(connection, region);
        var plan = Plan.of(connection, query);
        connection.rollback();
        var folder = Files.createDirectories(bench.root().resolve("deploy/benchmark/results/plans"));
        Files.writeString(folder.resolve(name.replace(' ', '-') + "-" + cases + ".txt"), plan.text());
        return plan;
    }

    static void scope(Connection connection, String regions) throws SQLException {
        try (var scope = connection.prepareStatement("select set_config('app.regions', ?, true)")) {
            scope.setString(1, regions);
            scope.execute();
        }
    }
}
