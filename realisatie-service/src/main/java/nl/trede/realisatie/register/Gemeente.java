// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.register;

import java.time.LocalDate;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;

/**
 * A gemeente with the time in which it exists (rules 11 and 13).
 *
 * @param geldigVan first day; null counts as always there
 * @param geldigTot first day on which it no longer exists; null when it still does
 */
public record Gemeente(
        Gemeentecode code, String naam, Provinciecode provincie, LocalDate geldigVan, LocalDate geldigTot) {

    /** Why there is no figure of this gemeente on the day, in Dutch; empty when it exists then. */
    public Optional<String> bezwaarTegen(LocalDate dag) {
        if (geldigVan != null && geldigVan.isAfter(dag)) {
            return Optional.of(
                    "gemeente %s %s bestaat pas sinds %s en dus niet op %s".formatted(code, naam, geldigVan, dag));
        }
        if (geldigTot != null && !geldigTot.isAfter(dag)) {
            return Optional.of(
                    "gemeente %s %s is geldig tot %s en bestaat dus niet op %s".formatted(code, naam, geldigTot, dag));
        }
        return Optional.empty();
    }
}
