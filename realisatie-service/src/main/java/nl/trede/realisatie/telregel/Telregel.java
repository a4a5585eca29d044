// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.telregel;

import java.time.LocalDate;
import nl.trede.begrippen.Provinciecode;

/**
 * One row of the table: whether a kind of huisvesting counts, and for whom.
 *
 * @param provincie null: the whole country, unless a provincie has a row of its own
 * @param geldigVan first day; null: always before
 * @param geldigTot first day on which it no longer holds; null: still holds
 * @param uitleg Dutch, for a toezichthouder
 * @param bron where the rule comes from
 * @param status how firm it is, for instance "vast te stellen door de provincie"
 */
public record Telregel(
        String soort,
        Provinciecode provincie,
        LocalDate geldigVan,
        LocalDate geldigTot,
        Telt telt,
        Plaats gemeente,
        String uitleg,
        String bron,
        String status) {

    /** Whether persons of this kind count. */
    public enum Telt {
        JA,
        NEE,
        /** Nobody has laid it down; a huisvesting of this kind is refused until someone does. */
        VAST_TE_STELLEN
    }

    /** Which gemeente of a huisvesting it counts for. */
    public enum Plaats {
        GEMEENTE,
        /** The gemeente that the persons are linked to, wherever they live; the gemeente itself when none is given. */
        KOPPELGEMEENTE
    }

    boolean geldt(LocalDate dag) {
        return (geldigVan == null || !geldigVan.isAfter(dag)) && (geldigTot == null || geldigTot.isAfter(dag));
    }

    /** Whether both hold on some day. */
    boolean overlapt(Telregel ander) {
        return (geldigVan == null || ander.geldigTot == null || geldigVan.isBefore(ander.geldigTot))
                && (ander.geldigVan == null || geldigTot == null || ander.geldigVan.isBefore(geldigTot));
    }
}
