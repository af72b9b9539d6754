package cn.zhibao.benchmark;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/// A closed loop of clients over HTTP/1.1, each on a connection of its own: the next request leaves when the last one
/// was answered. One thread carries them all, so that little of the machine is taken from the one who answers.
final class Load implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient http;
    private final URI target;
    private final int clients;

    Load(String url, int clients) {
        this.target = URI.create(url);
        this.clients = clients;
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(true), new PoolOptions().setHttp1MaxSize(clients));
    }

    /// What came of it; latencies in microseconds.
    record Outcome(double perSecond, Histogram latency, long failed) {

        double millis(double percentile) {
            return latency.getValueAtPercentile(percentile) / 1_000.0;
        }
    }

    /// POSTs what the supplier gives for so long; anything but `expected` counts as failed and not as done.
    Outcome post(String path, String token, int expected, Duration length, Supplier<String> body)
            throws InterruptedException {
        var round = new Round(path, token, expected, System.nanoTime() + length.toNanos(), body);
        var begin = System.nanoTime();
        vertx.runOnContext(go -> {
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

        private final String path;
        private final String token;
        private final int expected;
        private final long end;
        private final Supplier<String> body;
        private final Histogram latency = new Histogram(3);
        private final CountDownLatch idle = new CountDownLatch(clients);
        private long failed;

        Round(String path, String token, int expected, long end, Supplier<String> body) {
            this.path = path;
            this.token = token;
            this.expected = expected;
            this.end = end;
            this.body = body;
        }

        void next() {
            var sent = System.nanoTime();
            if (sent >= end) {
                idle.countDown();
                return;
            }
            http.request(HttpMethod.POST, target.getPort(), target.getHost(), path)
                    .compose(request -> request.putHeader("Authorization", "Bearer " + token)
                            .putHeader("Content-Type", "application/json")
                            .send(Buffer.buffer(body.get())))
                    .compose(answer -> answer.body().map(answer.statusCode()))
                    .onComplete(answer -> {
                        if (answer.succeeded() && answer.result() == expected) {
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
        vertx.close();
    }
}
