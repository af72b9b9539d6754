package cn.zhibao.benchmark;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Waiting for what is measured, with an end to it.
final class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Patience() {}

    /// Whether something has come true, found out by asking the product.
    @FunctionalInterface
    interface Question<E extends Exception> {
        boolean isTrue() throws E, InterruptedException;
    }

    /// Asks again and again, so far apart, until it is true; the distance is how fine the measurement is.
    static <E extends Exception> void until(String what, Duration apart, Question<E> question)
            throws E, InterruptedException {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!question.isTrue()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not within " + LONGEST.toMinutes() + " minutes: " + what);
            }
            LockSupport.parkNanos(apart.toNanos());
        }
    }
}
