// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest.json;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import nl.trede.platform.rest.Fout;

/**
 * The body is no JSON, or does not fit what is asked; answered as 400 together with what is wrong with the parameters.
 */
public final class UnreadableBody extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    UnreadableBody(List<Fout> fouten) {
        super(400);
        this.fouten = List.copyOf(fouten);
    }

    /** Never empty. */
    public List<Fout> fouten() {
        return fouten;
    }
}
