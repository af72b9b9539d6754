package cn.zhibao.caseintake.workbook;

import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/// Gives somebody's own file back with two columns more: what became of each row, and what is wrong with it.
@ApplicationScoped
public class MarkedService {

    private static final int MOST_NOTES = 100_000;
    private static final int PATIENCE_SECONDS = 30;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final DataSource database;

    /// A workbook is opened whole; one at a time, so that several at once do not take the memory of the service.
    private final Semaphore opened = new Semaphore(1);

    MarkedService(DataSource database) {
        this.database = database;
    }

    /// A file as it is given back.
    public record Marked(String name, boolean isText, byte[] bytes) {}

    /// What is written beside a row.
    record Mark(RowState state, String result, String faults, List<RowNote> notes) {}

    public Marked mark(Actor actor, UUID id) throws SQLException, IOException, InterruptedException {
        var found = find(actor, id);
        var kept = found.kept();
        var bytes = kept.bytes();
        if (bytes == null) {
            throw new Refused(CaseRefusal.WORKBOOK_GONE);
        }
        return kept.charset().equals(WorkbookRepository.PACKED)
                ? new Marked(kept.name(), false, workbook(bytes, found.marks()))
                : new Marked(kept.name(), true, text(bytes, Charset.forName(kept.charset()), found.marks()));
    }

    /// A file and what is to be written into it.
    private record Found(WorkbookRepository.Kept kept, Map<Integer, Mark> marks) {}

    private Found find(Actor actor, UUID id) throws SQLException {
        try (var connection = database.getConnection()) {
            var kept = WorkbookRepository.file(connection, id, actor.org())
                    .orElseThrow(() -> new Refused(CommonRefusal.NOT_FOUND));
            var marks = marks(
                    WorkbookRowRepository.outcomes(connection, id),
                    WorkbookRowRepository.notes(connection, id, null, MOST_NOTES));
            return new Found(kept, marks);
        }
    }

    private byte[] workbook(byte[] file, Map<Integer, Mark> marks) throws IOException, InterruptedException {
        if (!opened.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new Refused(CommonRefusal.UNAVAILABLE);
        }
        try {
            return MarkedSheetRepository.mark(file, marks);
        } finally {
            opened.release();
        }
    }

    private static Map<Integer, Mark> marks(Map<Integer, WorkbookRowRepository.Outcome> outcomes, List<RowNote> notes) {
        var byLine = notes.stream().collect(Collectors.groupingBy(RowNote::line));
        return outcomes.values().stream()
                .collect(Collectors.toMap(
                        WorkbookRowRepository.Outcome::line,
                        outcome -> mark(outcome, byLine.getOrDefault(outcome.line(), List.of()))));
    }

    private static Mark mark(WorkbookRowRepository.Outcome outcome, List<RowNote> notes) {
        var number = outcome.caseNo() == null ? "" : " " + outcome.caseNo();
        return new Mark(
                outcome.state(),
                outcome.state().zh() + number,
                notes.stream().map(RowNote::inRow).collect(Collectors.joining("；")),
                notes);
    }

    /// Text comes back as text, in its charset; what a spreadsheet would take for a formula is made inert.
    private static byte[] text(byte[] file, Charset charset, Map<Integer, Mark> marks) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var reader = SheetRepository.reader(file, charset);
                var parser = CSVParser.builder()
                        .setReader(reader)
                        .setFormat(SheetRepository.CSV)
                        .get();
                var writer = new OutputStreamWriter(out, charset)) {
            if (charset.equals(StandardCharsets.UTF_8)) {
                writer.write(BYTE_ORDER_MARK);
            }
            var printer = new CSVPrinter(writer, SheetRepository.CSV);
            var line = 0;
            var result = 0;
            for (var record : parser) {
                var cells = new ArrayList<>(record.toList());
                if (++line == 1) {
                    var before = cells.indexOf(SheetMapping.RESULT);
                    result = before < 0 ? cells.size() : before;
                }
                var mark = marks.get(line);
                put(cells, result, line == 1 ? SheetMapping.RESULT : mark == null ? "" : mark.result());
                put(cells, result + 1, line == 1 ? SheetMapping.FAULTS : mark == null ? "" : mark.faults());
                printer.printRecord(cells.stream().map(CellText::inert).toList());
            }
        }
        return out.toByteArray();
    }

    private static void put(List<String> cells, int place, String text) {
        while (cells.size() <= place) {
            cells.add("");
        }
        cells.set(place, text);
    }
}
