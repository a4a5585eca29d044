// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie;

import java.time.LocalDate;

/**
 * A figure as it is known.
 *
 * @param versie from 1, per gemeente, halfjaar and peildatum; the highest counts
 */
public record Versie(LocalDate peildatum, int versie, Cijfer cijfer, Grondslag grondslag) {

    /** Of a stand. */
    public Versie(LocalDate peildatum, int versie, Cijfer cijfer) {
        this(peildatum, versie, cijfer, Grondslag.STAND);
    }
}
