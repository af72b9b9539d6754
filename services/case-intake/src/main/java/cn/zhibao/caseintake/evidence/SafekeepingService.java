package cn.zhibao.caseintake.evidence;

import cn.zhibao.chassis.store.Now;
import cn.zhibao.chassis.store.Transaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Keeps rows and files of one mind: uploads that nobody goes on with are given up, files that no row knows are cleared
/// away after a day, and what no scanner has answered for is asked about again. Any process may do it at any time.
@ApplicationScoped
class SafekeepingService {

    private static final Logger LOG = Logger.getLogger(SafekeepingService.class);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int AT_ONCE = 100;

    private final DataSource database;
    private final Now now;
    private final CabinetService cabinet;
    private final Duration patience;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("evidence-safekeeping").daemon().factory());

    SafekeepingService(
            DataSource database,
            Now now,
            CabinetService cabinet,
            @ConfigProperty(name = "evidence.abandoned-after", defaultValue = "7D") Duration patience) {
        this.database = database;
        this.now = now;
        this.cabinet = cabinet;
        this.patience = patience;
    }

    void start(@Observes StartupEvent started) {
        thread.scheduleWithFixedDelay(() -> attempt(this::rescan), 5, 60, TimeUnit.SECONDS);
        thread.scheduleWithFixedDelay(() -> attempt(() -> sweep(now.instant())), 1, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent stopped) {
        thread.shutdownNow();
    }

    /// A piece of the work.
    private interface Round {
        void go() throws SQLException, IOException;
    }

    private static void attempt(Round round) {
        try {
            round.go();
        } catch (SQLException | IOException | RuntimeException failed) {
            LOG.warnf("safekeeping waits: %s", failed.toString());
        }
    }

    /// Clears away what has been of no use up to an instant.
    void sweep(Instant at) throws SQLException, IOException {
        for (var abandoned : untouched(at.minus(patience))) {
            giveUp(abandoned, at.minus(patience));
        }
        for (var file : cabinet.incoming().before(at.minus(A_DAY))) {
            clear(file);
        }
        cabinet.store().dropBegun(at.minus(A_DAY));
        for (var shelf = 0; shelf < EvidenceStore.SHELVES; shelf++) {
            for (var sha256 : unknown(cabinet.store().before(shelf, at.minus(A_DAY)))) {
                clear(sha256);
            }
        }
    }

    private List<String> unknown(List<String> standing) throws SQLException {
        return standing.isEmpty()
                ? List.of()
                : Transaction.<List<String>, RuntimeException>in(database, tx -> {
                    UploadRepository.scopeEverywhere(tx);
                    return UploadRepository.unknown(tx, standing);
                });
    }

    private List<UUID> untouched(Instant since) throws SQLException {
        return Transaction.<List<UUID>, RuntimeException>in(database, tx -> {
            UploadRepository.scopeEverywhere(tx);
            return UploadRepository.untouchedSince(tx, since);
        });
    }

    private void giveUp(UUID upload, Instant since) throws SQLException, IOException {
        Transaction.<Optional<Void>, IOException>in(database, tx -> {
            UploadRepository.scopeEverywhere(tx);
            if (UploadRepository.lock(tx, upload).isPresent()
                    && UploadRepository.untouchedSince(tx, since).contains(upload)) {
                UploadRepository.delete(tx, upload);
                cabinet.incoming().drop(upload);
                LOG.infof("upload=%s given up", upload);
            }
            return Optional.empty();
        });
    }

    /// A growing file stays as long as its row does; a part that was never joined does not.
    private void clear(Path incoming) throws SQLException, IOException {
        var upload = upload(incoming);
        var isGrowing = upload.isPresent()
                && Transaction.<Boolean, RuntimeException>in(database, tx -> {
                    UploadRepository.scopeEverywhere(tx);
                    return UploadRepository.find(tx, upload.get()).isPresent();
                });
        if (!isGrowing) {
            Files.deleteIfExists(incoming);
            LOG.infof("incoming file=%s cleared away", Hashes.name(incoming));
        }
    }

    private static Optional<UUID> upload(Path incoming) {
        try {
            return Optional.of(UUID.fromString(Hashes.name(incoming)));
        } catch (IllegalArgumentException part) {
            return Optional.empty();
        }
    }

    private void clear(String sha256) throws SQLException, IOException {
        Transaction.<Optional<Void>, IOException>in(database, tx -> {
            UploadRepository.scopeEverywhere(tx);
            UploadRepository.alone(tx, sha256);
            if (!UploadRepository.unknown(tx, List.of(sha256)).isEmpty()) {
                cabinet.store().remove(sha256);
                LOG.infof("sha256=%s known to no row, cleared away", sha256);
            }
            return Optional.empty();
        });
    }

    /// Asks the scanner about everything it has not answered for, until it falls silent.
    void rescan() throws SQLException, IOException {
        if (!cabinet.hasScanner()) {
            return;
        }
        var asked = unscanned("");
        while (!asked.isEmpty()) {
            for (var sha256 : asked) {
                rescan(sha256);
            }
            asked = unscanned(asked.getLast());
        }
    }

    private List<String> unscanned(String after) throws SQLException {
        return Transaction.<List<String>, RuntimeException>in(database, tx -> {
            UploadRepository.scopeEverywhere(tx);
            return UploadRepository.unscanned(tx, after, AT_ONCE);
        });
    }

    private void rescan(String sha256) throws SQLException, IOException {
        var state = scanned(sha256);
        if (state == ScanState.CLEAN || state == ScanState.INFECTED) {
            Transaction.<Optional<Void>, RuntimeException>in(database, tx -> {
                UploadRepository.scopeEverywhere(tx);
                UploadRepository.scanned(tx, sha256, state);
                return Optional.empty();
            });
            LOG.infof("sha256=%s scan=%s", sha256, state);
        }
    }

    /// A damaged file is the reader's to hear of; it keeps nobody else from being scanned.
    private ScanState scanned(String sha256) throws IOException {
        try {
            return cabinet.scan(sha256);
        } catch (EvidenceStore.Damaged damaged) {
            LOG.errorf("damaged: %s", damaged.getMessage());
            return ScanState.WAITING;
        }
    }
}
