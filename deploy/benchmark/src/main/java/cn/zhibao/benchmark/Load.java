package cn.zhibao.benchmark;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.HdrHistogram.Histogram;

/// A closed loop of clients, each on a connection of its own: the next errand begins when the last one is done. Good
/// for ceilings; for latency see [OpenLoad].
final class Load implements AutoCloseable {

    private final Http http;
    private final int clients;

    Load(String url, int clients) {
        this.clients = clients;
        this.http = new Http(url, clients);
    }

    /// What one client does in one go, with one request or several; whether it came out as it should.
    @FunctionalInterface
    interface Errand {
        Future<Boolean> run(Http http);
    }

    /// What came of it; latencies in microseconds.
    record Outcome(double perSecond, Histogram latency, long failed) {

        double millis(double percentile) {
            return latency.getValueAtPercentile(percentile) / 1_000.0;
        }
    }

    /// Runs the errand for so long with all clients; what fails counts as failed and not as done.
    Outcome run(Duration length, Errand errand) throws InterruptedException {
        var round = new Round(errand, System.nanoTime() + length.toNanos());
        var begin = System.nanoTime();
        http.onLoop(() -> {
            for (var i = 0; i < clients; i++) {
                round.next();
            }
        });
        round.idle.await();
        return new Outcome(
                round.latency.getTotalCount() / ((System.nanoTime() - begin) / 1e9), round.latency, round.failed);
    }

    /// One measurement; lives on the event loop alone.
    private final class Round {

        private final Errand errand;
        private final long end;
        private final Histogram latency = new Histogram(3);
        private final CountDownLatch idle = new CountDownLatch(clients);
        private long failed;

        Round(Errand errand, long end) {
            this.errand = errand;
            this.end = end;
        }

        void next() {
            var sent = System.nanoTime();
            if (sent >= end) {
                idle.countDown();
                return;
            }
            errand.run(http).onComplete(done -> {
                if (done.succeeded() && done.result()) {
                    latency.recordValue((System.nanoTime() - sent) / 1_000);
                } else {
                    failed++;
                }
                next();
            });
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
