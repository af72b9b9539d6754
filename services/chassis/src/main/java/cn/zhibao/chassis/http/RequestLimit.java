package cn.zhibao.chassis.http;

import cn.zhibao.chassis.problem.CommonRefusal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How many requests a service works on at once. One more is told to come back, before its token is looked at: what was
/// let in is answered in good time, and what was not knows so at once. Health and public reads are always let in. See
/// decision 0019.
class RequestLimit {

    /// After the guard of odd paths, before the check of the token.
    private static final int AFTER_THE_GUARD = 900;

    private final int most;
    private final AtomicInteger underWay = new AtomicInteger();
    private final Counter turnedAway;

    RequestLimit(@ConfigProperty(name = "zhibao.most-requests-at-once") int most, MeterRegistry meters) {
        this.most = most;
        this.turnedAway = meters.counter("requests.turned.away");
        meters.gauge("requests.under.way", underWay);
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, AFTER_THE_GUARD);
    }

    private void admit(RoutingContext route) {
        if (isFree(route.request())) {
            route.next();
        } else if (underWay.incrementAndGet() <= most) {
            route.addEndHandler(ended -> underWay.decrementAndGet());
            route.next();
        } else {
            underWay.decrementAndGet();
            turnedAway.increment();
            refuse(route);
        }
    }

    /// A read without a token reaches public pages only; everything else ends at the token's check.
    private static boolean isFree(HttpServerRequest request) {
        return request.path().startsWith("/q/")
                || (request.method() == HttpMethod.GET && !request.headers().contains(HttpHeaders.AUTHORIZATION));
    }

    /// The body is let run out, so that the next request on the connection finds its beginning.
    private static void refuse(RoutingContext route) {
        route.request().resume();
        EarlyRefusal.answer(route, CommonRefusal.UNAVAILABLE);
    }
}
