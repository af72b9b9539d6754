package cn.zhibao.chassis.http;

import cn.zhibao.chassis.problem.Problems;
import cn.zhibao.chassis.problem.Refusal;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/// A no that is said before any route has seen the request: the same problem that a route would answer with.
final class EarlyRefusal {

    private EarlyRefusal() {}

    static void answer(RoutingContext route, Refusal refusal) {
        var problem = new JsonObject()
                .put("type", refusal.type())
                .put("status", refusal.status())
                .put("title", refusal.zh())
                .put("titleEn", refusal.en());
        Problems.headers(refusal).forEach((name, value) -> route.response().putHeader(name, value));
        route.response()
                .setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem.encode());
    }
}
