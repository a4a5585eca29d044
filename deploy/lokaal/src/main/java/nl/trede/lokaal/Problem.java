// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer of the gateway itself, as {@code application/problem+json} in Dutch. */
record Problem(int status, String title, String detail) {

    static final Problem ONLEESBAAR =
            new Problem(400, "Ongeldige invoer", "Het adres van de aanvraag is niet goed geschreven.");

    private static final Map<String, String> HEADERS = headers();

    /** A request that is no decent HTTP, or larger than a head may be. */
    static Problem ongeldig(HttpServerRequest request) {
        Throwable cause = request.decoderResult().cause();
        if (cause instanceof TooLongHttpLineException) {
            return new Problem(414, "Adres te lang", "Het adres van de aanvraag is te lang.");
        }
        return cause instanceof TooLongHttpHeaderException
                ? new Problem(431, "Koppen te groot", "De koppen van de aanvraag zijn te groot.")
                : new Problem(400, "Ongeldige invoer", "De aanvraag is niet te begrijpen.");
    }

    static Problem nietGevonden(String path) {
        return new Problem(404, "Niet gevonden", "Op dit adres staat niets: " + path);
    }

    /** Nobody listens: the service is starting, or starting again. */
    static Problem nietBereikbaar(String service) {
        return new Problem(
                503,
                "Dienst niet bereikbaar",
                "De dienst " + service + " is even niet bereikbaar. Probeer het straks opnieuw.");
    }

    /** The service went away while it was answering; whether it did the work is not known. */
    static Problem afgebroken(String service) {
        return new Problem(
                502,
                "Antwoord afgebroken",
                "De dienst " + service + " gaf geen volledig antwoord. Probeer het straks opnieuw.");
    }

    void answer(HttpServerRequest request) {
        request.response().setStatusCode(status);
        HEADERS.forEach(request.response()::putHeader);
        request.response().end(json());
    }

    ProxyResponse answer(ProxyResponse response) {
        response.setStatusCode(status);
        HEADERS.forEach(response::putHeader);
        if (status == 503) {
            response.putHeader("Retry-After", "2");
        }
        return response.setBody(Body.body(io.vertx.core.buffer.Buffer.buffer(json())));
    }

    private String json() {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .encode();
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/problem+json");
        headers.put("Content-Language", "nl");
        headers.put("Cache-Control", "no-store");
        headers.put("Content-Security-Policy", "frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        return headers;
    }
}
