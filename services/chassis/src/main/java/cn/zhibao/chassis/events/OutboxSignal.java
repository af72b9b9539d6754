package cn.zhibao.chassis.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Wakes the relay of this process when it wrote something. A signal before the commit costs one empty look; a
/// missed one costs the relay's pause, because it also looks by itself.
@ApplicationScoped
public class OutboxSignal {

    private final Semaphore rows = new Semaphore(0);

    /// Rows were written, or are about to be committed.
    public void rows() {
        if (rows.availablePermits() == 0) {
            rows.release();
        }
    }

    boolean await(long millis) throws InterruptedException {
        var woken = rows.tryAcquire(millis, TimeUnit.MILLISECONDS);
        rows.drainPermits();
        return woken;
    }
}
