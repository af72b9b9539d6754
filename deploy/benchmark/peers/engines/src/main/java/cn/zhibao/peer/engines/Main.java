package cn.zhibao.peer.engines;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// `Main flowable|camunda JDBC-URL USER PASSWORD`, then lines on standard input: `start|lifecycle THREADS SECONDS`,
/// each answered by `done PER-SECOND P50-MS P99-MS FAILED`. Ends with its input.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        var database = new HikariDataSource();
        database.setJdbcUrl(arguments[1]);
        database.setUsername(arguments[2]);
        database.setPassword(arguments[3]);
        database.setMaximumPoolSize(12);
        var engine = arguments[0].equals("flowable") ? new FlowableCase(database) : new CamundaCase(database);
        System.out.println("ready");
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var order = orders.readLine(); order != null; order = orders.readLine()) {
            var words = order.split(" ");
            System.out.println(
                    measure(engine, words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2])));
        }
        System.exit(0);
    }

    private static String measure(CaseEngine engine, String work, int threads, int seconds) throws Exception {
        var latency = new ConcurrentHistogram(3);
        var failed = new java.util.concurrent.atomic.AtomicLong();
        var begin = System.nanoTime();
        var end = begin + TimeUnit.SECONDS.toNanos(seconds);
        try (var workers = Executors.newFixedThreadPool(threads)) {
            for (var i = 0; i < threads; i++) {
                workers.execute(() -> {
                    while (System.nanoTime() < end) {
                        one(engine, work, latency, failed);
                    }
                });
            }
        }
        return done(latency, failed.get(), (System.nanoTime() - begin) / 1e9);
    }

    private static void one(
            CaseEngine engine, String work, Histogram latency, java.util.concurrent.atomic.AtomicLong failed) {
        var begin = System.nanoTime();
        try {
            var id = engine.start();
            if (work.equals("lifecycle")) {
                engine.complete(id);
                engine.complete(id);
            }
            latency.recordValue((System.nanoTime() - begin) / 1_000);
        } catch (RuntimeException refused) {
            if (failed.incrementAndGet() == 1) {
                refused.printStackTrace();
            }
        }
    }

    private static String done(Histogram latency, long failed, double seconds) {
        return String.format(
                Locale.ROOT,
                "done %.1f %.1f %.1f %d",
                latency.getTotalCount() / seconds,
                latency.getValueAtPercentile(50) / 1_000.0,
                latency.getValueAtPercentile(99) / 1_000.0,
                failed);
    }
}
