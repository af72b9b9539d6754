package cn.zhibao.chassis.http;

import cn.zhibao.chassis.store.Now;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Knows a token again for a minute after it was verified, and never past its end. Whoever works sends the same one
/// with every request; verifying it anew each time took a sixth of the work of a registration. Whole tokens are known,
/// to the letter; of one that is refused nothing is kept.
@Alternative
@Priority(1)
@ApplicationScoped
class KnownTokens implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 2_000;

    private final OidcAuthenticationMechanism oidc;
    private final Now now;
    private final Cache<String, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MINUTE).build();

    KnownTokens(OidcAuthenticationMechanism oidc, Now now) {
        this.oidc = oidc;
        this.now = now;
    }

    private record Known(SecurityIdentity identity, Instant end) {}

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext route, IdentityProviderManager identities) {
        var sent = bearer(route.request().getHeader(HttpHeaders.AUTHORIZATION));
        var before = sent == null ? null : known.getIfPresent(sent);
        return before == null || !now.ofTokens().isBefore(before.end())
                ? oidc.authenticate(route, identities).invoke(identity -> remember(sent, identity))
                : Uni.createFrom().item(before.identity());
    }

    /// A token that opens by itself: of one that needs a proof beside it nothing is known again.
    private static @Nullable String bearer(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length()) ? header : null;
    }

    /// Who it is and as what, without the request by which it was learned.
    private void remember(@Nullable String sent, @Nullable SecurityIdentity identity) {
        if (sent != null && identity != null && identity.getPrincipal() instanceof OidcJwtCallerPrincipal caller) {
            var bare = QuarkusSecurityIdentity.builder()
                    .setPrincipal(caller)
                    .addRoles(identity.getRoles())
                    .addCredential(caller.getCredential())
                    .build();
            known.put(sent, new Known(bare, Instant.ofEpochSecond(caller.getExpirationTime())));
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext route) {
        return oidc.getChallenge(route);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext route) {
        return oidc.getCredentialTransport(route);
    }
}
