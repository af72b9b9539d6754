package cn.zhibao.chassis.lawbook;

import cn.zhibao.chassis.clock.LawInForce;
import cn.zhibao.chassis.clock.Timed;
import cn.zhibao.chassis.clock.TimedRepository;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.store.Sessions;
import cn.zhibao.chassis.store.Sql;
import cn.zhibao.legalclock.LedgerFault;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Lets every open due day follow a change of the law (期限重算), whichever process took it in: each looks for a newer
/// edition every few seconds and winds the rows that were wound under an earlier one. A row that somebody wound by the
/// old law in the meantime says so itself and is found in the next round.
@ApplicationScoped
public class Rewinder {

    private static final Logger LOG = Logger.getLogger(Rewinder.class);
    private static final String EVERYWHERE = "select set_config('app.regions', '*', true)";
    private static final int BATCH = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int ROUNDS_BETWEEN_SWEEPS = 12;

    private final LawInForce inForce;
    private final List<TimedRepository<?>> timed;
    private final Duration every;
    private final Semaphore woken = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopping;

    Rewinder(
            LawInForce inForce,
            @All List<TimedRepository<?>> timed,
            @ConfigProperty(name = "zhibao.law-every", defaultValue = "PT5S") Duration every) {
        this.inForce = inForce;
        this.timed = timed;
        this.every = every;
        this.thread = Thread.ofPlatform().name("rewinder").daemon().unstarted(this::run);
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        wake();
        thread.join(5_000);
    }

    /// Looks for a newer edition now.
    void wake() {
        woken.release();
    }

    private void run() {
        var round = 0;
        var swept = -1;
        while (!stopping) {
            try {
                inForce.refresh();
                var edition = inForce.edition();
                if (edition.number() > swept || round++ % ROUNDS_BETWEEN_SWEEPS == 0) {
                    timed.forEach(repository -> sweep(repository, edition));
                    swept = edition.number();
                }
                woken.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS);
                woken.drainPermits();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | RuntimeException unavailable) {
                LOG.warnf("the due days wait for the database: %s", unavailable.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(every.toMillis());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    private <A extends Timed> void sweep(TimedRepository<A> repository, LawInForce.Edition edition) {
        var last = BEFORE_ALL;
        while (last != null && !stopping) {
            var after = last;
            try {
                last = VertxContextSupport.subscribeAndAwait(
                        () -> Panache.withTransaction(() -> batch(repository, edition, after)));
            } catch (RuntimeException failed) {
                throw failed;
            } catch (Throwable failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /// Winds the next rows; gives the id of the last one, or null where there are no more.
    private static <A extends Timed> Uni<UUID> batch(
            TimedRepository<A> repository, LawInForce.Edition edition, UUID after) {
        return Sql.row(EVERYWHERE)
                .chain(Sessions::readOnly)
                .chain(() -> repository.behind(edition.number(), after, BATCH))
                .call(rows -> TimedRepository.putDueDays(wound(rows, edition), edition.number()))
                .map(rows -> rows.size() < BATCH ? null : rows.getLast().id());
    }

    private static List<TimedRepository.Wound> wound(List<? extends Timed> rows, LawInForce.Edition edition) {
        var wound = new ArrayList<TimedRepository.Wound>();
        for (var row : rows) {
            try {
                wound.add(new TimedRepository.Wound(row, Timekeeper.nearest(row, edition.law())));
            } catch (LedgerFault broken) {
                LOG.errorf("the clocks of %s do not hold under edition %d: %s", row.id(), edition.number(), broken);
            }
        }
        return wound;
    }
}
