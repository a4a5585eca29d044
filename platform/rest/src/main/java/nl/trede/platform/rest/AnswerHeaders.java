// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The headers of every answer (API Design Rules, transport security). A page may load only what is ours; an API answer
 * may not be shown as a page at all.
 */
@Singleton
class AnswerHeaders {

    private static final String NOT_FRAMED = "frame-ancestors 'none'";
    private static final String PAGE = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'%s; object-src 'none'; "
            + NOT_FRAMED;
    private static final String NO_DEVICES =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final String version;
    private final String page;

    /** @param login where a form may lead beside to us: logging out, and recording something without a session, go by way of the identity provider */
    AnswerHeaders(
            @ConfigProperty(name = "trede.api.versie") String version,
            @ConfigProperty(name = "trede.web.formulieren-naar") Optional<URI> login) {
        this.version = version;
        this.page = PAGE.formatted(login.map(address -> " " + address.getScheme() + "://" + address.getRawAuthority())
                .orElse(""));
    }

    void add(String path, HttpServerResponse response) {
        var headers = response.headers();
        var type = headers.get("Content-Type");
        headers.set("API-Version", version);
        headers.set("Content-Security-Policy", type != null && type.startsWith("text/html") ? page : NOT_FRAMED);
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", NO_DEVICES);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", isForEveryone(path) ? "cross-origin" : "same-origin");
        if (response.getStatusCode() == 413) {
            headers.set("Connection", "close");
        }
        if (isForEveryone(path)) {
            headers.set("Access-Control-Allow-Origin", "*");
        }
        if (path == null || !path.contains("/assets/") || response.getStatusCode() >= 400) {
            headers.set("Cache-Control", "no-store");
        }
    }

    /** What any page on the web may read: the interface's own description. */
    private static boolean isForEveryone(String path) {
        return path != null && path.contains("/v1/openapi");
    }
}
