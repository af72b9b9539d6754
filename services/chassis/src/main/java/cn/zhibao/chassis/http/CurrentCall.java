package cn.zhibao.chassis.http;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.access.Role;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Now;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Reads the request's head: the verified token, `If-Match`, `Idempotency-Key`, `X-Correlation-Id`.
@RequestScoped
public class CurrentCall {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private final SecurityIdentity identity;
    private final RoutingContext route;
    private final Now now;

    CurrentCall(SecurityIdentity identity, RoutingContext route, Now now) {
        this.identity = identity;
        this.route = route;
        this.now = now;
    }

    Call read() {
        return new Call(actor(), correlationId(), seenVersion(), now.instant());
    }

    /// The actor of the verified token.
    public Actor actor() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new Refused(CommonRefusal.UNAUTHENTICATED);
        }
        var roles = identity.getRoles().stream()
                .map(Role::named)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new Actor(
                token.getName(), claim(token, "name", token.getName()), claim(token, "org", ""), roles, regions(token));
    }

    Optional<String> idempotencyKey() {
        var key = header("Idempotency-Key");
        if (key == null) {
            return Optional.empty();
        }
        if (!KEY.matcher(key).matches()) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault(
                            "Idempotency-Key", "应为 1 至 200 个可见 ASCII 字符", "takes 1 to 200 visible ASCII characters")));
        }
        return Optional.of(key);
    }

    String target() {
        return route.request().method() + " " + route.request().path();
    }

    private @Nullable Integer seenVersion() {
        var tag = header("If-Match");
        if (tag == null) {
            return null;
        }
        var version = ETAG.matcher(tag.strip());
        if (!version.matches()) {
            throw new Refused(
                    CommonRefusal.INVALID,
                    List.of(new FieldFault("If-Match", "应如 \"3\"", "takes a version such as \"3\"")));
        }
        return Integer.valueOf(version.group(1));
    }

    private UUID correlationId() {
        var given = header("X-Correlation-Id");
        try {
            return given == null ? UUID.randomUUID() : UUID.fromString(given);
        } catch (IllegalArgumentException free) {
            return UUID.randomUUID();
        }
    }

    private @Nullable String header(String name) {
        return route.request().getHeader(name);
    }

    private static String claim(JsonWebToken token, String name, String otherwise) {
        return token.<Object>claim(name)
                .map(value -> value instanceof JsonString text ? text.getString() : value.toString())
                .filter(text -> !text.isBlank())
                .orElse(otherwise);
    }

    private static Jurisdiction regions(JsonWebToken token) {
        return token.<Object>claim("regions")
                .map(value -> value instanceof JsonArray array
                        ? array.stream()
                                .filter(JsonString.class::isInstance)
                                .map(code -> ((JsonString) code).getString())
                                .toList()
                        : List.<String>of())
                .map(Jurisdiction::of)
                .orElseGet(() -> Jurisdiction.of(List.of()));
    }
}
