package cn.zhibao.chassis.http;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.Refusal;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Turns odd requests away before any route sees them: paths that no route of ours needs (three path-normalisation
/// bypasses hit the framework in 2026), encoded bodies, and bodies larger than any form of ours. Adds the headers that
/// every answer bears.
class PathGuard {

    private static final Pattern PLAIN = Pattern.compile("(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*+)*+/?+");
    private static final long FORM_BYTES = 1024 * 1024;
    private static final int FIRST = 1_000;

    private final Optional<List<String>> streamedPaths;

    PathGuard(@ConfigProperty(name = "zhibao.streamed-paths") Optional<List<String>> streamedPaths) {
        this.streamedPaths = streamedPaths;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, FIRST);
    }

    private void guard(RoutingContext route) {
        secure(route);
        var request = route.request();
        if (!PLAIN.matcher(request.path()).matches()) {
            refuse(route, CommonRefusal.ODD_PATH);
        } else if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            refuse(route, CommonRefusal.UNSUPPORTED_MEDIA_TYPE);
        } else if (isUnmeasured(request.path(), request.getHeader(HttpHeaders.TRANSFER_ENCODING))) {
            refuse(route, CommonRefusal.LENGTH_MISSING);
        } else if (isTooLarge(request.path(), request.getHeader(HttpHeaders.CONTENT_LENGTH))) {
            refuse(route, CommonRefusal.TOO_LARGE);
        } else {
            route.next();
        }
    }

    private boolean isUnmeasured(String path, @Nullable String transferEncoding) {
        return transferEncoding != null && !isStreamed(path);
    }

    private boolean isStreamed(String path) {
        return streamedPaths.map(paths -> paths.contains(path)).orElse(false);
    }

    private boolean isTooLarge(String path, @Nullable String length) {
        return length != null && !isStreamed(path) && (length.length() > 12 || Long.parseLong(length) > FORM_BYTES);
    }

    private static void secure(RoutingContext route) {
        route.response()
                .putHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Cache-Control", "no-store");
    }

    private static void refuse(RoutingContext route, Refusal refusal) {
        if (route.request().version() != HttpVersion.HTTP_2) {
            route.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        EarlyRefusal.answer(route, refusal);
    }
}
