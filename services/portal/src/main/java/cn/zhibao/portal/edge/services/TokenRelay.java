package cn.zhibao.portal.edge.services;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.credential.Credential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

/// Sends each call with the access token of the person at the screen, so that a service sees them and not the portal.
/// The extension that does this is not to be had for our framework version; remove this class when it is.
public class TokenRelay implements ResteasyReactiveClientRequestFilter {

    private final CurrentIdentityAssociation identity;

    @Inject
    public TokenRelay(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @Override
    public void filter(ResteasyReactiveClientRequestContext call) {
        Credential credential = identity.getIdentity().getCredential(AccessTokenCredential.class);
        if (credential instanceof AccessTokenCredential token) {
            call.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token.getToken());
        }
    }
}
