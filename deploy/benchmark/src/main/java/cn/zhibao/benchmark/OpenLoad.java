package cn.zhibao.benchmark;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/// Requests that leave when they are due, whether or not the earlier ones were answered, each measured from the moment
/// it was due: a server that stands still for a second shows it in every request of that second.
final class OpenLoad {

    private final Http http;

    OpenLoad(Http http) {
        this.http = http;
    }

    /// What came of it; latencies in microseconds.
    ///
    /// @param accepted latency of what was done
    /// @param told how many were refused with 503 and told when to come back
    /// @param bare how many were refused with 503 and nothing else
    /// @param other how many got another answer, or none
    record Outcome(double perSecond, Histogram accepted, Histogram refused, long told, long bare, long other) {

        double millis(double percentile) {
            return accepted.getValueAtPercentile(percentile) / 1_000.0;
        }

        double refusedMillis(double percentile) {
            return refused.getValueAtPercentile(percentile) / 1_000.0;
        }
    }

    Outcome run(double perSecond, Duration length, Supplier<Future<Http.Reply>> request) throws InterruptedException {
        var round = new Round(perSecond, (long) (perSecond * length.toMillis() / 1_000), request);
        http.onLoop(() -> http.everyMillis(1, round::sendWhatIsDue));
        round.answered.await();
        return new Outcome(
                round.accepted.getTotalCount() / (length.toMillis() / 1_000.0),
                round.accepted,
                round.refused,
                round.told,
                round.bare,
                round.other);
    }

    /// One measurement; lives on the event loop alone.
    private static final class Round {

        private final double nanosApart;
        private final long requests;
        private final Supplier<Future<Http.Reply>> request;
        private final long begin = System.nanoTime();
        private final Histogram accepted = new Histogram(3);
        private final Histogram refused = new Histogram(3);
        private final CountDownLatch answered = new CountDownLatch(1);
        private long sent;
        private long done;
        private long told;
        private long bare;
        private long other;

        Round(double perSecond, long requests, Supplier<Future<Http.Reply>> request) {
            this.nanosApart = 1e9 / perSecond;
            this.requests = requests;
            this.request = request;
        }

        boolean sendWhatIsDue() {
            while (sent < requests && due(sent) <= System.nanoTime()) {
                var due = due(sent++);
                request.get().onComplete(reply -> take(reply, (System.nanoTime() - due) / 1_000));
            }
            return sent == requests;
        }

        private long due(long number) {
            return begin + (long) (number * nanosApart);
        }

        private void take(io.vertx.core.AsyncResult<Http.Reply> reply, long micros) {
            if (reply.failed()) {
                other++;
            } else if (reply.result().status() < 300) {
                accepted.recordValue(micros);
            } else if (reply.result().status() == 503) {
                refused.recordValue(micros);
                if (reply.result().saysWhenToRetry()) {
                    told++;
                } else {
                    bare++;
                }
            } else {
                other++;
            }
            if (++done == requests) {
                answered.countDown();
            }
        }
    }
}
