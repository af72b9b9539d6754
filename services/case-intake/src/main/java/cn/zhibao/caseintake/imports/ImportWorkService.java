package cn.zhibao.caseintake.imports;

import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Transaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jboss.logging.Logger;

/// Works through received files, one after the other, five hundred rows a transaction. Rows and progress are committed
/// together, so after a crash any process goes on exactly where the last commit stood.
@ApplicationScoped
public class ImportWorkService {

    private static final Logger LOG = Logger.getLogger(ImportWorkService.class);
    private static final int ROWS = 500;

    private final DataSource database;
    private final ImportRepository store;
    private final Now now;
    private final WorkLoop loop;

    ImportWorkService(DataSource database, ImportRepository store, Now now) {
        this.database = database;
        this.store = store;
        this.now = now;
        this.loop = new WorkLoop(
                "import-worker", this::workOnNext, failure -> LOG.warnf("import waits: %s", failure.toString()));
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        loop.stop();
    }

    /// A file has come.
    void wake() {
        loop.wake();
    }

    /// Works on the oldest open file to its end; false when there is none that another process does not hold.
    private boolean workOnNext() throws SQLException, IOException {
        return Transaction.<Boolean, IOException>in(database, reading -> {
            var job = store.claim(reading);
            if (job.isPresent()) {
                workThrough(reading, job.get());
            }
            return job.isPresent();
        });
    }

    /// `reading` holds the claim and reads the file; each batch commits on a connection of its own.
    private void workThrough(Connection reading, ImportRepository.Job job) throws SQLException, IOException {
        var rows = new RowReader(Jurisdiction.of(List.of(job.regions().split(","))), now.today());
        try (var parser = ImportChunkRepository.open(reading, job.id(), job.charset())) {
            var batch = new Batch();
            skip(parser, job.records());
            var unreadable = readAll(parser, rows, job, batch);
            store.write(job, batch.rows, batch.faults, batch.records);
            unreadable.ifPresentOrElse(why -> finish(job, "FAILED", why), () -> finish(job, "DONE", ""));
        }
    }

    private java.util.Optional<String> readAll(CSVParser parser, RowReader rows, ImportRepository.Job job, Batch batch)
            throws SQLException {
        var line = parser.getCurrentLineNumber() + 1;
        try {
            for (var record : parser) {
                batch.add(rows, line, record);
                line = parser.getCurrentLineNumber() + 1;
                if (batch.records == ROWS) {
                    store.write(job, batch.rows, batch.faults, batch.records);
                    batch.clear();
                }
                if (loop.isStopping()) {
                    throw new IllegalStateException("stopping; another process or the next start goes on");
                }
            }
            return java.util.Optional.empty();
        } catch (UncheckedIOException unreadable) {
            batch.faults.add(
                    new RowFault(line, "", "引号没有配对，自此行起未读取", "quotes do not pair; nothing is read from this line on"));
            return java.util.Optional.of("unreadable from line " + line);
        }
    }

    private void finish(ImportRepository.Job job, String status, String detail) {
        try {
            store.finish(job, status, detail, now.instant());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void skip(CSVParser parser, long records) {
        var rows = parser.iterator();
        for (var done = 0L; done < records && rows.hasNext(); done++) {
            rows.next();
        }
    }

    /// Rows and faults read since the last commit.
    private static final class Batch {

        private final List<ImportedCase> rows = new ArrayList<>();
        private final List<RowFault> faults = new ArrayList<>();
        private int records;

        void add(RowReader reader, long line, CSVRecord record) {
            records++;
            reader.read(line, record.toList(), faults).ifPresent(rows::add);
        }

        void clear() {
            rows.clear();
            faults.clear();
            records = 0;
        }
    }
}
