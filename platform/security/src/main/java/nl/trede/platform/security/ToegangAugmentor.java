// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the claims {@code provincies} and {@code gemeenten} of a token beside its roles; a bearer token must be an access token. */
@ApplicationScoped
class ToegangAugmentor implements SecurityIdentityAugmentor {

    /** What Keycloak calls the kind of a token in the claim {@code typ}; other providers have no such claim. */
    private static final String KIND = "typ";

    private static final Set<String> ACCESS = Set.of("Bearer", "at+jwt", "JWT");

    static final String PROVINCIES = "provincies";
    static final String GEMEENTEN = "gemeenten";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        if (identity.getCredential(AccessTokenCredential.class) != null
                && identity.getCredential(IdTokenCredential.class) == null
                && token.getClaim(KIND) instanceof String kind
                && !ACCESS.contains(kind)) {
            // signed by the same key and for the same audience, but made to be read by the application and not to open
            // it
            return Uni.createFrom().failure(new AuthenticationFailedException("a token of the kind " + kind));
        }
        var toegang = Toegang.van(
                identity.getPrincipal().getName(),
                identity.getRoles(),
                words(token.getClaim(PROVINCIES)),
                words(token.getClaim(GEMEENTEN)));
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addAttribute(Toegangen.TOEGANG, toegang)
                        .build());
    }

    /** A claim with several values is a list, one with a single value may be that value; anything else opens nothing. */
    private static Collection<String> words(Object claim) {
        if (claim instanceof JsonArray array) {
            return array.stream().flatMap(value -> words(value).stream()).toList();
        }
        if (claim instanceof Collection<?> values) {
            return values.stream().flatMap(value -> words(value).stream()).toList();
        }
        if (claim instanceof JsonString text) {
            return List.of(text.getString());
        }
        return claim instanceof String text ? List.of(text) : List.of();
    }
}
