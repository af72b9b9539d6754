package cn.zhibao.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The queries behind the pages people open all day, on a register of 10^5, 10^6 and, in full, 10^7 cases: what they
/// cost must not grow with the register. Every plan is kept; one that reads a whole table, or touches too many pages,
/// ends the run with its name.
final class GrowBenchmark {

    static final String NAME = "grow";

    /// What a list of cases shows.
    static final String CASE_COLUMNS =
            "select id, region, version, head, case_no, source, right_kind, title, received_on, status from case_file ";
    private static final String YEAR = """
            select procedure, sum(opened - closed) filter (where year < 2025), sum(opened) filter (where year = 2025),
                   sum(closed) filter (where year = 2025)
            from counter where region = '371071' and month = 0 and year <= 2025 group by procedure""";
    private static final String MONTHS = """
            select month, sum(opened), sum(closed) from counter
            where region = '371071' and month between 1 and 12 and year = 2025 group by month""";

    private static final String TIMELINE = "select * from archive where case_id = '%s' order by occurred_at, position";
    private static final String PAGE = " order by id desc limit 21";
    private static final String DISTRICT = "371071";
    private static final List<String> JURISDICTIONS = List.of(DISTRICT, "3710", "37");

    private final Bench bench;
    private final Plans plans;
    private final List<String> faults = new ArrayList<>();

    GrowBenchmark(Bench bench) {
        this.bench = bench;
        this.plans = new Plans(bench);
    }

    void run() throws IOException, InterruptedException, SQLException {
        var sheet = bench.sheet(NAME, "cases", "query", "ms", "pages", "verdict");
        bench.start("case-intake", "statistics");
        bench.system().kill("case-intake");
        var statistics = new Client(bench, "admin");
        long before = 0;
        for (var cases : bench.full() ? Invented.ALL_SIZES : Invented.SIZES) {
            try (var register = bench.owner("case_intake");
                    var figures = bench.owner("statistics")) {
                Invented.cases(register, before + 1, cases);
                Invented.archive(figures, before + 1, cases);
            }
            new Rebuilding(statistics).run();
            try (var register = bench.application("case_intake");
                    var figures = bench.application("statistics")) {
                register.setAutoCommit(false);
                figures.setAutoCommit(false);
                for (var region : JURISDICTIONS) {
                    lists(sheet, cases, register, region);
                }
                single(sheet, cases, register);
                ask(sheet, cases, figures, "371071", "closure rate of a year", YEAR);
                ask(sheet, cases, figures, "371071", "figures of the months", MONTHS);
                ask(
                        sheet,
                        cases,
                        figures,
                        "371071",
                        "time line of a case",
                        TIMELINE.formatted(some(figures, "archive", "case_id")));
            }
            before = cases;
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("plans that will not carry a grown register: " + faults);
        }
    }

    /// As the services' jurisdiction words it.
    private static String condition(String region) {
        return region.length() == 6 ? "(region = '" + region + "')" : "(region like '" + region + "%')";
    }

    /// The work list of an officer of the district, the city, the province.
    private void lists(Sheet sheet, long cases, Connection register, String region) throws SQLException, IOException {
        var within = CASE_COLUMNS + "where " + condition(region);
        var middle = some(register, "case_file", "id");
        ask(sheet, cases, register, region, "first page in " + region, within + PAGE);
        ask(
                sheet,
                cases,
                register,
                region,
                "page in the middle in " + region,
                within + " and id < '" + middle + "'" + PAGE);
        ask(sheet, cases, register, region, "open cases in " + region, within + " and status = 'REGISTERED'" + PAGE);
        if (region.equals(DISTRICT)) {
            for (var worklist : WorklistBenchmark.QUERIES.entrySet()) {
                ask(sheet, cases, register, region, worklist.getKey() + " in " + region, within + worklist.getValue());
            }
        }
    }

    /// One case and its history.
    private void single(Sheet sheet, long cases, Connection register) throws SQLException, IOException {
        var id = some(register, "case_file", "id");
        ask(sheet, cases, register, "37", "case by id", CASE_COLUMNS + "where id = '" + id + "'");
        ask(sheet, cases, register, "37", "journal of a case", "select * from journal where stream_id = '" + id + "'");
    }

    /// Any row well inside the table.
    private static String some(Connection connection, String table, String column) throws SQLException {
        Plans.scope(connection, "*");
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select %s from %s tablesample system (1) limit 1".formatted(column, table))) {
            row.next();
            return row.getString(1);
        } finally {
            connection.rollback();
        }
    }

    private void ask(Sheet sheet, long cases, Connection connection, String region, String name, String query)
            throws SQLException, IOException {
        var plan = plans.keep(connection, cases, region, name, query);
        sheet.row(cases, name, plan.millis(), plan.buffers(), plan.verdict());
        if (!plan.verdict().equals("ok")) {
            faults.add(name + " at " + cases + " cases " + plan.verdict());
        }
    }
}
