package cn.zhibao.caseintake.imports;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A thread that works while there is work, sleeps until it is woken or has slept long enough, and outlives every
/// failure of a round.
public final class WorkLoop {

    private static final long LOOK_MILLIS = 5_000;
    private static final long PAUSE_MILLIS = 1_000;
    private static final long LAST_MILLIS = 10_000;

    private final Callable<Boolean> round;
    private final Consumer<Exception> failed;
    private final Semaphore work = new Semaphore(1);
    private final Thread thread;
    private volatile boolean stopping;

    /// @param round one piece of work, false where there was none
    /// @param failed hears why a round came to nothing
    public WorkLoop(String name, Callable<Boolean> round, Consumer<Exception> failed) {
        this.round = round;
        this.failed = failed;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /// Lets the round end that is under way.
    public void stop() throws InterruptedException {
        stopping = true;
        wake();
        thread.join(LAST_MILLIS);
    }

    /// Work has come.
    public void wake() {
        work.release();
    }

    /// Whether a long round should come to its end.
    public boolean isStopping() {
        return stopping;
    }

    private void run() {
        while (!stopping) {
            try {
                if (!round.call() && work.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
            } catch (InterruptedException ended) {
                return;
            } catch (Exception failure) {
                failed.accept(failure);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException ended) {
            stopping = true;
        }
    }
}
