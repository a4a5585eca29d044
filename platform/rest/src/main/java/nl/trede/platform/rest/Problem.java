// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;

/**
 * An answer other than success, as {@code application/problem+json} (RFC 9457, API Design Rules). Thrown by inbound
 * adapters only: a core returns its refusals as values, and an adapter decides which status fits.
 */
public final class Problem extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    private Problem(int status, String detail, List<Fout> fouten) {
        super(detail, status);
        this.fouten = fouten;
    }

    /** 400: everything that is wrong with the input, at once. */
    public static Problem ongeldig(List<Fout> fouten) {
        var detail = fouten.size() == 1 ? "Er is 1 fout gevonden." : "Er zijn " + fouten.size() + " fouten gevonden.";
        return new Problem(400, detail, List.copyOf(fouten));
    }

    /** 400 with a single fault. */
    public static Problem ongeldig(String veld, String reden) {
        return ongeldig(List.of(new Fout(veld, reden)));
    }

    /** 404: what the path names is not here; {@code detail} is a Dutch sentence. */
    public static Problem nietGevonden(String detail) {
        return van(404, detail);
    }

    /** 403: known who asks, and not allowed. */
    public static Problem verboden(String detail) {
        return van(403, detail);
    }

    /** 409: the input is right in itself but does not fit the state of things. */
    public static Problem conflict(String detail) {
        return van(409, detail);
    }

    /** Any other status (4xx or 5xx). */
    public static Problem van(int status, String detail) {
        return new Problem(status, detail, List.of());
    }

    /** The Dutch sentence for the reader. */
    public String detail() {
        return getMessage();
    }

    /** Empty unless the input was wrong. */
    public List<Fout> fouten() {
        return fouten;
    }
}
