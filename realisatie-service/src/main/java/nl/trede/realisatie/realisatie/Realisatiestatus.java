// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie;

import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;

/** How certain a figure is (rule 19). */
public enum Realisatiestatus {
    VOORLOPIG,
    DEFINITIEF;

    /** When the levering does not say: on the peilmoment the figure is final, before it is not. */
    public static Realisatiestatus van(Halfjaar halfjaar, LocalDate peildatum) {
        return peildatum.equals(halfjaar.peilmoment()) ? DEFINITIEF : VOORLOPIG;
    }
}
