// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How a user of the local run shows who it is: HTTP Basic, or the session of a browser. Outside the local run it sees nothing. */
@ApplicationScoped
class LocalMechanism implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";

    private final LocalRun run;
    private final LokaleAanmelding aanmelding;
    private final LokaleSessie sessie;
    private final String root;

    LocalMechanism(
            LocalRun run,
            LokaleAanmelding aanmelding,
            LokaleSessie sessie,
            @ConfigProperty(name = "quarkus.http.root-path") String root) {
        this.run = run;
        this.aanmelding = aanmelding;
        this.sessie = sessie;
        this.root = root.equals("/") ? "" : root.replaceAll("/$", "");
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        if (!run.isOn()) {
            return Uni.createFrom().nullItem();
        }
        var header = context.request().getHeader(HttpHeaderNames.AUTHORIZATION);
        if (header != null) {
            return header.regionMatches(true, 0, BASIC, 0, BASIC.length())
                    ? basic(context, header.substring(BASIC.length()).strip())
                    : Uni.createFrom().nullItem();
        }
        var cookie = context.request().getCookie(LokaleSessie.COOKIE);
        var gebruiker =
                cookie == null ? null : sessie.lees(cookie.getValue(), now()).orElse(null);
        return gebruiker == null
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().item(gebruiker.identity());
    }

    private Uni<SecurityIdentity> basic(RoutingContext context, String pair) {
        var text = decoded(pair);
        var colon = text.indexOf(':');
        var outcome = colon < 0
                ? new LokaleAanmelding.Mislukt()
                : aanmelding.meldAan(text.substring(0, colon), text.substring(colon + 1));
        if (outcome instanceof LokaleAanmelding.Gelukt gelukt) {
            return Uni.createFrom().item(gelukt.gebruiker().identity());
        }
        if (outcome instanceof LokaleAanmelding.TeVaak teVaak) {
            context.response()
                    .putHeader(
                            HttpHeaderNames.RETRY_AFTER,
                            Long.toString(teVaak.wachttijd().toSeconds()));
        }
        return Uni.createFrom().failure(new AuthenticationFailedException());
    }

    /** To the form, from which the user comes back here; what was to be recorded is asked again from where the user stood. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (!run.isOn()) {
            return Uni.createFrom().nullItem();
        }
        var request = context.request();
        var back = request.method() == HttpMethod.GET ? request.uri() : root + "/";
        return Uni.createFrom()
                .item(new ChallengeData(
                        302,
                        HttpHeaderNames.LOCATION,
                        root + "/aanmelden?terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8)));
    }

    /** No credentials of a kind that another part of Quarkus has to judge. */
    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    /** The time of the machine: a session does not end because a test sets the clock of the services. */
    private static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }
}
