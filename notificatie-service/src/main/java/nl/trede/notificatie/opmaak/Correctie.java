// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Why a letter replaces one that was sent (rules 73 and 74).
 *
 * @param brief the letter that it replaces
 * @param kenmerk of that letter
 * @param datum on which that letter was sent
 * @param reden in the province's own words; null when the figures say it
 * @param wijzigingen figures that were otherwise in that letter; may be empty
 */
public record Correctie(UUID brief, String kenmerk, LocalDate datum, String reden, List<Wijziging> wijzigingen) {

    /** Whether someone wrote in it, and not only the system. */
    public boolean metEigenTekst() {
        return reden != null && !reden.isBlank();
    }

    /** A figure, named as in the letter, as it was sent and as it is now; in words, persons. */
    public record Wijziging(String naam, int oud, int nieuw) {}
}
