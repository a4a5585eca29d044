// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * A change of the targets of a halfjaar as one act.
 *
 * @param landelijk persons, the country as a whole
 * @param aantallen persons, by gemeente
 * @param correctie the act that undid it; null as long as it stands
 */
public record Bijstelling(
        UUID id,
        Halfjaar halfjaar,
        Verandering landelijk,
        Map<Gemeentecode, Verandering> aantallen,
        LocalDate datum,
        String reden,
        String bron,
        Correctie correctie) {

    /** In persons. */
    public record Verandering(int oud, int nieuw) {}

    public record Correctie(LocalDate datum, String reden) {}

    public Bijstelling {
        aantallen = Map.copyOf(aantallen);
    }

    public Bijstelling met(Correctie andere) {
        return new Bijstelling(id, halfjaar, landelijk, aantallen, datum, reden, bron, andere);
    }
}
