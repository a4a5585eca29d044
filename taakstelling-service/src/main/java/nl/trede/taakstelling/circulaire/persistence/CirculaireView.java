// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.circulaire.Bestandsvorm;
import nl.trede.taakstelling.circulaire.Kolomtoewijzing;
import nl.trede.taakstelling.circulaire.Opdracht;
import nl.trede.taakstelling.taakstelling.Soort;

/**
 * An annex as it was uploaded.
 *
 * @param kopregel line of the header, from 1
 * @param kolomtoewijzing guessed, remembered or given; may not be complete
 * @param bezwaar why it cannot be confirmed as a whole; null when nothing stands in the way
 * @param bevestigdOp null when it was not confirmed
 */
public record CirculaireView(
        UUID id,
        Halfjaar halfjaar,
        String bron,
        LocalDate datum,
        Soort soort,
        Bestandsvorm vorm,
        int kopregel,
        List<String> kolommen,
        Kolomtoewijzing kolomtoewijzing,
        String bezwaar,
        Instant ontvangenOp,
        Instant bevestigdOp) {

    Opdracht opdracht() {
        return new Opdracht(halfjaar, bron, datum, soort);
    }
}
