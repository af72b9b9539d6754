package cn.zhibao.portal.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Stands at the door: headers that every answer bears, odd addresses turned away before any route sees them, and
/// submissions whose session has ended led to a page that says so.
@ApplicationScoped
public class DoorListener {

    private static final int FIRST = 1_000;
    private static final Pattern PLAIN = Pattern.compile("(?:/[A-Za-z0-9_~@-][A-Za-z0-9@._~-]*+)*+/?+");
    private static final String SESSION = "q_session";
    private static final String SURVEY = "/progress/survey";
    private static final String CSRF = "csrf-token";

    private final String policy;

    DoorListener(@ConfigProperty(name = "quarkus.oidc.auth-server-url") URI issuer) {
        var signIn = issuer.getScheme() + "://" + issuer.getAuthority();
        this.policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; form-action 'self' " + signIn
                + "; frame-ancestors 'none'; base-uri 'none'";
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, FIRST);
    }

    private void guard(RoutingContext route) {
        var path = route.request().path();
        var isDesk = path.startsWith("/desk");
        secure(route, isDesk);
        if (!PLAIN.matcher(path).matches() || isHidden(path)) {
            route.response().setStatusCode(404).end();
        } else if (isDesk && route.request().method() == HttpMethod.POST && !hasSession(route)) {
            route.response()
                    .setStatusCode(303)
                    .putHeader(HttpHeaders.LOCATION, "/session-ended?to=" + path)
                    .end();
        } else {
            remember(route, isDesk);
            route.next();
        }
    }

    /// Of the framework's own pages only the health of this process is anybody's business.
    private static boolean isHidden(String path) {
        return path.startsWith("/q/") && !path.startsWith("/q/health");
    }

    private static boolean hasSession(RoutingContext route) {
        return route.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(SESSION));
    }

    /// The language chosen on the desk stays chosen there.
    private static void remember(RoutingContext route, boolean isDesk) {
        var lang = route.request().getParam(VisitorView.LANG);
        if (isDesk && lang != null && cn.zhibao.portal.Lang.of(lang).isPresent()) {
            route.response()
                    .addCookie(Cookie.cookie(VisitorView.LANG, lang)
                            .setPath("/desk")
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.LAX));
        }
    }

    private void secure(RoutingContext route, boolean isDesk) {
        route.response()
                .putHeader("Content-Security-Policy", policy)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (isDesk) {
            route.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else {
            route.addHeadersEndHandler(done -> openPage(route));
        }
    }

    /// A public page sets no cookie, but the guard of the one form that is sent in, and may be kept for a minute.
    private static void openPage(RoutingContext route) {
        var response = route.response();
        var headers = response.headers();
        if (!route.request().path().startsWith(SURVEY)) {
            response.removeCookies(CSRF, false);
        }
        var isPage = response.getStatusCode() == 200 && !route.request().path().startsWith("/q/");
        if (isPage && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        }
    }
}
