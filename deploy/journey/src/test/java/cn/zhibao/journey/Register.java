package cn.zhibao.journey;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// An office's old register, and the yearly figures that follow from it by plain counting.
record Register(List<Row> rows) {

    private static final String HEADER = "caseNo,procedure,region,right,title,openedOn,dueOn,closedOn,outcome\n";

    record Row(String caseNo, LocalDate openedOn, Optional<LocalDate> closedOn) {}

    record Year(long carriedOver, long opened, long closed) {}

    String csv() {
        var csv = new StringBuilder(HEADER);
        for (var row : rows) {
            csv.append("%s,PENALTY,371071,TRADEMARK,历史案件 %s,%s,,%s,%s\n"
                    .formatted(
                            row.caseNo(),
                            row.caseNo(),
                            row.openedOn(),
                            row.closedOn().map(LocalDate::toString).orElse(""),
                            row.closedOn().isPresent() ? "EXECUTED" : ""));
        }
        return csv.toString();
    }

    /// Counted row by row, in the most naive way.
    Map<Integer, Year> years() {
        var years = new TreeMap<Integer, Year>();
        var first =
                rows.stream().mapToInt(row -> row.openedOn().getYear()).min().orElseThrow();
        var last = rows.stream()
                .mapToInt(row -> row.closedOn().orElse(row.openedOn()).getYear())
                .max()
                .orElseThrow();
        IntStream.rangeClosed(first, last + 1).forEach(year -> years.put(year, count(year)));
        return years;
    }

    private Year count(int year) {
        var begin = LocalDate.of(year, 1, 1);
        var end = LocalDate.of(year + 1, 1, 1);
        return new Year(
                rows.stream()
                        .filter(row -> row.openedOn().isBefore(begin) && !closedBefore(row, begin))
                        .count(),
                rows.stream().filter(row -> row.openedOn().getYear() == year).count(),
                rows.stream()
                        .filter(row -> !closedBefore(row, begin) && closedBefore(row, end))
                        .count());
    }

    private static boolean closedBefore(Row row, LocalDate day) {
        return row.closedOn().filter(closed -> closed.isBefore(day)).isPresent();
    }

    /// A register made up with a fixed seed, for machines without a real one.
    static Register madeUp(int size) {
        var random = new Random(20061122);
        return new Register(IntStream.range(0, size)
                .mapToObj(i -> {
                    var opened = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(5_000));
                    var closed = random.nextInt(100) < 84
                            ? Optional.of(opened.plusDays(random.nextInt(900)))
                            : Optional.<LocalDate>empty();
                    return new Row("旧档" + i, opened, closed);
                })
                .toList());
    }

    /// The police fine register of 2000–2013, where the data folder lies beside the project: a case is closed when its
    /// last event in file order is a payment or a hand-over to credit collection.
    static Optional<Register> roadFines(Path root) {
        var file = root.resolve("../shared/data/road-fines/sample.csv.gz");
        return Files.exists(file) ? Optional.of(new Register(read(file))) : Optional.empty();
    }

    private static List<Row> read(Path file) {
        var cases = new LinkedHashMap<String, List<String[]>>();
        try (var parser = CSVParser.parse(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            for (var event : parser) {
                cases.computeIfAbsent(event.get("case_id"), id -> new java.util.ArrayList<>())
                        .add(new String[] {event.get("activity"), event.get("date")});
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return cases.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Row row(String id, List<String[]> events) {
        var last = events.getLast();
        var closed = last[0].equals("Payment") || last[0].equals("Send for Credit Collection");
        return new Row(
                id,
                LocalDate.parse(events.getFirst()[1]),
                closed ? Optional.of(LocalDate.parse(last[1])) : Optional.empty());
    }
}
