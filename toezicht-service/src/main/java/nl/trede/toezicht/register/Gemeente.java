// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.register;

import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;

/**
 * A gemeente as the register has it.
 *
 * @param geldigVan first day it exists; null = always there
 * @param geldigTot first day it no longer exists; null = still there
 */
public record Gemeente(
        Gemeentecode code, String naam, Provinciecode provincie, LocalDate geldigVan, LocalDate geldigTot) {

    public boolean bestaatOp(LocalDate dag) {
        return (geldigVan == null || !dag.isBefore(geldigVan)) && (geldigTot == null || dag.isBefore(geldigTot));
    }

    /** Whether it exists on at least one day of the halfjaar. */
    public boolean bestaatIn(Halfjaar halfjaar) {
        return (geldigVan == null || !halfjaar.laatsteDag().isBefore(geldigVan))
                && (geldigTot == null || halfjaar.eersteDag().isBefore(geldigTot));
    }
}
