package cn.zhibao.chassis.http;

import cn.zhibao.chassis.access.Actor;
import cn.zhibao.chassis.access.Jurisdiction;
import cn.zhibao.chassis.access.Role;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Now;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jose4j.jwt.JwtClaims;
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

    /// The same for somebody whom no token names; which version they saw plays no part.
    Call readAs(Actor actor) {
        return new Call(actor, correlationId(), null, now.instant());
    }

    /// The actor of the verified token.
    public Actor actor() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof OidcJwtCallerPrincipal caller)) {
            throw new Refused(CommonRefusal.UNAUTHENTICATED);
        }
        var roles = identity.getRoles().stream()
                .map(Role::named)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        // The claims as verified; asked for one of ours, the token itself throws and catches an exception each time.
        var claims = caller.getClaims();
        return new Actor(
                caller.getName(),
                text(claims, "name", caller.getName()),
                text(claims, "org", ""),
                roles,
                regions(claims));
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

    private static String text(JwtClaims claims, String name, String otherwise) {
        return text(claims.getClaimValue(name)).filter(text -> !text.isBlank()).orElse(otherwise);
    }

    private static Jurisdiction regions(JwtClaims claims) {
        return Jurisdiction.of(
                claims.getClaimValue("regions") instanceof List<?> codes
                        ? codes.stream()
                                .map(CurrentCall::text)
                                .flatMap(Optional::stream)
                                .toList()
                        : List.of());
    }

    private static Optional<String> text(@Nullable Object value) {
        return switch (value) {
            case JsonString text -> Optional.of(text.getString());
            case String text -> Optional.of(text);
            case null, default -> Optional.empty();
        };
    }
}
