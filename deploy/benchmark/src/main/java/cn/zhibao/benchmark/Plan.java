package cn.zhibao.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/// How the database carried out a query, and what is wrong with that.
record Plan(String text, double millis, long buffers, boolean scansWhole) {

    /// The tables that grow; reading one of them from end to end is never right.
    private static final Set<String> GROWING = Set.of("case_file", "journal", "archive", "case_fact", "case_place");

    /// As many pages as an answer may touch, however many rows there are.
    private static final long MOST_BUFFERS = 200;

    private static final int RUNS = 5;

    /// Runs the query a few times, for warm pages, and keeps the last plan.
    static Plan of(Connection connection, String query) throws SQLException, IOException {
        for (var i = 1; i < RUNS; i++) {
            explain(connection, "json", query);
        }
        var plan =
                new ObjectMapper().readTree(explain(connection, "json", query)).path(0);
        var top = plan.path("Plan");
        return new Plan(
                query + "\n\n" + explain(connection, "text", query),
                plan.path("Execution Time").asDouble(),
                top.path("Shared Hit Blocks").asLong()
                        + top.path("Shared Read Blocks").asLong(),
                scans(top));
    }

    /// What is wrong with it, or "ok".
    String verdict() {
        if (scansWhole) {
            return "reads a whole table";
        }
        return buffers > MOST_BUFFERS ? "touches more than " + MOST_BUFFERS + " pages" : "ok";
    }

    private static boolean scans(JsonNode node) {
        if (node.path("Node Type").asText().contains("Seq Scan")
                && GROWING.contains(node.path("Relation Name").asText())) {
            return true;
        }
        for (var child : node.path("Plans")) {
            if (scans(child)) {
                return true;
            }
        }
        return false;
    }

    private static String explain(Connection connection, String format, String query) throws SQLException {
        var text = new StringBuilder();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("explain (analyze, buffers, format " + format + ") " + query)) {
            while (rows.next()) {
                text.append(rows.getString(1)).append('\n');
            }
        }
        return text.toString();
    }
}
