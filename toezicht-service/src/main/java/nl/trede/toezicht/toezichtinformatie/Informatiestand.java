// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.toezichtinformatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.ladder.Vandaag;

/**
 * How a gemeente stands with it over one halfjaar.
 *
 * @param verzoek null when it need not send it
 * @param informatie the last that came; null when none did
 */
public record Informatiestand(Halfjaar halfjaar, Verzoek verzoek, Toezichtinformatie informatie) {

    /** In what state. */
    public enum Status {
        NIET_NODIG,
        GEVRAAGD,
        ONTVANGEN,
        /** It came after the last day. */
        TE_LAAT_ONTVANGEN,
        VERSTREKEN,
        /** The taakstelling was met after all. */
        VERVALLEN
    }

    /** By halfjaar: what was asked beside the last that came. */
    public static List<Informatiestand> van(List<Verzoek> verzoeken, List<Toezichtinformatie> ontvangen) {
        var standen = new TreeMap<Halfjaar, Informatiestand>();
        verzoeken.forEach(een -> standen.put(een.halfjaar(), new Informatiestand(een.halfjaar(), een, null)));
        ontvangen.forEach(een -> standen.merge(
                een.halfjaar(),
                new Informatiestand(een.halfjaar(), null, een),
                (al, nieuw) -> new Informatiestand(al.halfjaar(), al.verzoek(), een)));
        return List.copyOf(standen.values());
    }

    /** The same as it was known at that moment: asked is what follows from a peilmoment that was there. */
    public static List<Informatiestand> toen(
            List<Verzoek> verzoeken, List<Toezichtinformatie> ontvangen, Instant bekendOp) {
        var dag = Vandaag.op(bekendOp);
        return van(
                verzoeken.stream()
                        .filter(een -> !een.halfjaar().peilmoment().isAfter(dag))
                        .map(een -> een.bekendOp(dag))
                        .toList(),
                ontvangen.stream()
                        .filter(een -> !een.vastgelegdOp().isAfter(bekendOp))
                        .toList());
    }

    public Status status(LocalDate vandaag) {
        if (informatie != null) {
            return verzoek != null && informatie.ontvangenOp().isAfter(verzoek.uiterlijk())
                    ? Status.TE_LAAT_ONTVANGEN
                    : Status.ONTVANGEN;
        }
        if (verzoek == null) {
            return Status.NIET_NODIG;
        }
        if (verzoek.vervallenOp() != null) {
            return Status.VERVALLEN;
        }
        return vandaag.isAfter(verzoek.uiterlijk()) ? Status.VERSTREKEN : Status.GEVRAAGD;
    }
}
