package cn.zhibao.statistics.edge;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.statistics.ClosureRate;
import cn.zhibao.statistics.FiguresQuery;
import cn.zhibao.statistics.Verdict;
import cn.zhibao.statistics.YearFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Closure rates as a table that a spreadsheet opens without asking: UTF-8 with byte order mark, a header, a line a
/// procedure and target. No text of ours or a plan's can become a formula.
final class CsvView {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEADER = List.of(
            "region",
            "year",
            "procedure",
            "carriedOver",
            "opened",
            "closed",
            "pending",
            "CR-1",
            "CR-2",
            "targetPlan",
            "targetMetric",
            "targetOperator",
            "targetValue",
            "targetMet",
            "casesToGo",
            "targetExpired",
            "asOf");

    private CsvView() {}

    static String of(YearFigures year, FiguresQuery query) {
        var lines = new ArrayList<String>();
        lines.add(String.join(",", HEADER));
        if (query.procedure() == null) {
            lines.addAll(lines(year, null));
            Arrays.stream(Procedure.values()).forEach(procedure -> lines.addAll(lines(year, procedure)));
        } else {
            lines.addAll(lines(year, query.procedure()));
        }
        return BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n";
    }

    private static List<String> lines(YearFigures year, @Nullable Procedure procedure) {
        var verdicts = year.verdicts(procedure);
        return verdicts.isEmpty()
                ? List.of(line(year, procedure, Stream.of("", "", "", "", "", "", "")))
                : verdicts.stream()
                        .map(verdict -> line(year, procedure, target(verdict)))
                        .toList();
    }

    private static String line(YearFigures year, @Nullable Procedure procedure, Stream<String> target) {
        var figures = year.of(procedure);
        var head = Stream.of(
                year.region().digits(),
                Integer.toString(year.year()),
                procedure == null ? "ALL" : procedure.name(),
                Long.toString(figures.carriedOver()),
                Long.toString(figures.opened()),
                Long.toString(figures.closed()),
                Long.toString(figures.pending()),
                plain(ClosureRate.WITH_CARRIED_OVER.of(figures).value().orElse(null)),
                plain(ClosureRate.CLOSING_TO_NEW.of(figures).value().orElse(null)));
        var asOf = year.watermark().appliedAt();
        return Stream.concat(Stream.concat(head, target), Stream.of(asOf == null ? "" : asOf.toString()))
                .collect(Collectors.joining(","));
    }

    private static Stream<String> target(Verdict verdict) {
        return Stream.of(
                text(verdict.target().plan()),
                text(verdict.target().metric()),
                text(verdict.target().operator()),
                plain(verdict.target().value()),
                verdict.met() == null ? "" : verdict.met().toString(),
                verdict.casesToGo() == null ? "" : verdict.casesToGo().toString(),
                Boolean.toString(verdict.expired()));
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    /// A text cell: quoted, and with an apostrophe before what a spreadsheet would take for the start of a formula.
    static String text(String value) {
        var safe = !value.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
