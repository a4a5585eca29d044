// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.werkvoorraad.persistence;

import java.time.LocalDate;
import nl.trede.toezicht.werkvoorraad.Urgentie;

/**
 * Something to do.
 *
 * @param wie TOEZICHTHOUDER or GS
 * @param datum the day it is about; null when no day stands
 * @param wat in Dutch, as an order
 */
public record Taak(
        String gemeente, String naam, String soort, String wie, LocalDate datum, Urgentie urgentie, String wat) {

    /** "Gedeputeerde Staten" or "toezichthouder". */
    public String wieInWoorden() {
        return wie.equals("GS") ? "Gedeputeerde Staten" : "toezichthouder";
    }
}
