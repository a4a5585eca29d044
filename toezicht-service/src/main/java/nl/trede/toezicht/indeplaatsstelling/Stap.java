// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A voornemen or a besluit.
 *
 * @param orgaan who decided, for example Gedeputeerde Staten; null when not said
 * @param spoed it could not wait: no voornemen had to be made public first and no term has to pass (article 124, second paragraph)
 */
public record Stap(
        UUID id,
        LocalDate datum,
        String motivering,
        String orgaan,
        boolean spoed,
        Waarborgen waarborgen,
        Instant vastgelegdOp) {

    Stap met(Waarborgen andere) {
        return new Stap(id, datum, motivering, orgaan, spoed, andere, vastgelegdOp);
    }
}
