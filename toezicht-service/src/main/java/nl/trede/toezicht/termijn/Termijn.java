// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * Time a gemeente gets to hand something in (rule 53): 28-11-2024 + 10 weeks = 06-02-2025.
 *
 * @param besluit that granted it
 * @param document code of what is asked
 * @param naam of the document in plain words
 * @param beleidWeken weeks by beleid; null when the beleid has no term for it
 * @param weken granted
 * @param reden why the granted weeks differ; null when they do not
 * @param halfjaren the periods the document is about
 * @param doorkijk a period it only looks ahead to; null when there is none
 * @param start the day the letter was sent; null while it was not
 */
public record Termijn(
        UUID id,
        Gemeentecode gemeente,
        UUID besluit,
        String document,
        String naam,
        Integer beleidWeken,
        int weken,
        String reden,
        List<Halfjaar> halfjaren,
        Halfjaar doorkijk,
        LocalDate start) {

    public Termijn {
        halfjaren = List.copyOf(halfjaren);
    }

    /** The last day; null while the letter was not sent. */
    public LocalDate einde() {
        return start == null ? null : start.plusWeeks(weken);
    }

    /**
     * @param ontvangen whether the document came since the start
     * @param vandaag the day that is looked at
     */
    public Termijnstatus status(boolean ontvangen, LocalDate vandaag) {
        if (start == null) {
            return Termijnstatus.NIET_GESTART;
        }
        if (ontvangen) {
            return Termijnstatus.VOLDAAN;
        }
        return vandaag.isAfter(einde()) ? Termijnstatus.VERSTREKEN : Termijnstatus.LOPEND;
    }
}
