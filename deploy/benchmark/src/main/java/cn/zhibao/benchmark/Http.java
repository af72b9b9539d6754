package cn.zhibao.benchmark;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.net.URI;

/// HTTP/1.1 to one service on kept connections. One thread carries everything, so that little of the machine is taken
/// from the one who answers; whoever uses it works on that thread.
final class Http implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient client;
    private final URI target;

    Http(String url, int connections) {
        this.target = URI.create(url);
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(true),
                new PoolOptions().setHttp1MaxSize(connections).setMaxWaitQueueSize(-1));
    }

    /// What came back.
    record Reply(int status, boolean saysWhenToRetry, Buffer body) {

        /// A field of the answer, which holds it as a plain string.
        String field(String name) {
            var text = body.toString();
            var from = text.indexOf("\"" + name + "\":\"") + name.length() + 4;
            return text.substring(from, text.indexOf('"', from));
        }
    }

    Future<Reply> post(String path, String token, String body) {
        return post(path, token, 0, body);
    }

    /// A change of something seen in that version; 0 when nothing was there to be seen.
    Future<Reply> post(String path, String token, int seen, String body) {
        return client.request(HttpMethod.POST, target.getPort(), target.getHost(), path)
                .compose(request -> {
                    request.putHeader("Authorization", "Bearer " + token).putHeader("Content-Type", "application/json");
                    if (seen > 0) {
                        request.putHeader("If-Match", "\"" + seen + "\"");
                    }
                    return request.send(Buffer.buffer(body));
                })
                .compose(answer -> answer.body()
                        .map(content ->
                                new Reply(answer.statusCode(), answer.getHeader("Retry-After") != null, content)));
    }

    Future<Reply> get(String path, String token) {
        return client.request(HttpMethod.GET, target.getPort(), target.getHost(), path)
                .compose(request ->
                        request.putHeader("Authorization", "Bearer " + token).send())
                .compose(answer -> answer.body().map(content -> new Reply(answer.statusCode(), false, content)));
    }

    void onLoop(Runnable work) {
        vertx.runOnContext(go -> work.run());
    }

    /// Runs it again and again, so many milliseconds apart, until it says that it is done.
    void everyMillis(long millis, java.util.function.BooleanSupplier isDone) {
        vertx.setPeriodic(millis, timer -> {
            if (isDone.getAsBoolean()) {
                vertx.cancelTimer(timer);
            }
        });
    }

    @Override
    public void close() {
        client.close();
        vertx.close();
    }
}
