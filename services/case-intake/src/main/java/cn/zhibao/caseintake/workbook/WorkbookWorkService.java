package cn.zhibao.caseintake.workbook;

import cn.zhibao.caseintake.imports.WorkLoop;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Transaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Works through received workbooks, one after the other: checks the rows, and where somebody has decided so registers
/// those that passed. Each transaction moves some rows on for good, so any process goes on where the last one stood.
@ApplicationScoped
public class WorkbookWorkService {

    private static final Logger LOG = Logger.getLogger(WorkbookWorkService.class);

    private final DataSource database;
    private final CheckService check;
    private final IntakeService intake;
    private final Now now;
    private final Duration keep;
    private final WorkLoop loop;

    WorkbookWorkService(
            DataSource database,
            CheckService check,
            IntakeService intake,
            Now now,
            @ConfigProperty(name = "workbooks.keep", defaultValue = "P30D") Duration keep) {
        this.database = database;
        this.check = check;
        this.intake = intake;
        this.now = now;
        this.keep = keep;
        this.loop = new WorkLoop(
                "workbook-worker", this::workOnNext, failure -> LOG.warnf("workbook waits: %s", failure.toString()));
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        loop.stop();
    }

    /// A file or a decision has come.
    void wake() {
        loop.wake();
    }

    /// Works on the oldest open workbook; false when there is none that another process does not hold.
    private boolean workOnNext() throws SQLException {
        return Transaction.<Boolean, SQLException>in(database, claiming -> {
            var job = WorkbookRepository.claim(claiming);
            if (job.isEmpty()) {
                WorkbookRepository.forget(claiming, now.instant().minus(keep));
                return false;
            }
            workThrough(job.get());
            return true;
        });
    }

    /// The claim is held on another connection; each step commits on one of its own.
    private void workThrough(WorkbookRepository.Job job) throws SQLException {
        while (!loop.isStopping() && step(job)) {
            LOG.debugf("workbook=%s phase=%s", job.id(), job.phase());
        }
    }

    private boolean step(WorkbookRepository.Job job) throws SQLException {
        return switch (job.phase()) {
            case CHECKING -> check.checkSome(job);
            case TAKING -> intake.takeSome(job);
            case CHECKED, DONE -> false;
        };
    }
}
