package cn.zhibao.chassis.simulation;

import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// One thread of a simulated process. It runs only while the move is its own.
final class Actor {

    private final String name;
    private final Machine machine;
    private @Nullable Thread body;
    private volatile boolean moves;
    private long wakeAt;
    private long restartAt;
    private boolean wakesWhenCalled;
    private boolean doomed;
    private boolean ended;

    Actor(String name, Machine machine) {
        this.name = name;
        this.machine = machine;
    }

    String name() {
        return name;
    }

    Machine machine() {
        return machine;
    }

    void embody(Thread thread) {
        this.body = thread;
    }

    boolean isEnded() {
        return ended;
    }

    void end() {
        ended = true;
    }

    boolean isDoomed() {
        return doomed;
    }

    /// Whatever it does next, it dies of it.
    void die(long backAt) {
        if (!ended) {
            doomed = true;
            wakeAt = Math.min(wakeAt, backAt);
            restartAt = backAt;
        }
    }

    /// Begins anew when the process is back.
    void revive() {
        doomed = false;
        sleepUntil(restartAt, false);
    }

    boolean isAwake(long now) {
        return !ended && wakeAt <= now;
    }

    long wakeAt() {
        return ended ? Long.MAX_VALUE : wakeAt;
    }

    void sleepUntil(long at, boolean whenCalled) {
        wakeAt = at;
        wakesWhenCalled = whenCalled;
    }

    void sleepAtLeast(long until) {
        sleepUntil(Math.max(wakeAt, until), false);
    }

    void call(long at) {
        if (wakesWhenCalled) {
            wakeAt = Math.min(wakeAt, at);
        }
    }

    /// Gives this thread the move; whoever gives it away stands still from then on.
    void move() {
        moves = true;
        var thread = Objects.requireNonNull(body);
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        } else {
            LockSupport.unpark(thread);
        }
    }

    void awaitMove() {
        while (!moves) {
            LockSupport.park(this);
        }
        moves = false;
    }
}
