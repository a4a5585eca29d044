// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie;

import java.util.Comparator;
import java.util.List;

/**
 * A figure of a gemeente on a peildatum.
 *
 * @param gehuisvest persons housed since the start of the halfjaar, zero or more
 * @param waarvan kinds that are known apart, by name; empty when only the total is known
 */
public record Cijfer(int gehuisvest, Realisatiestatus status, List<Onderdeel> waarvan) {

    public Cijfer {
        waarvan =
                waarvan.stream().sorted(Comparator.comparing(Onderdeel::soort)).toList();
    }

    /** Whether this says something that the known figure does not: another number, other kinds, or that it is final. */
    public boolean wijzigt(Cijfer bekend) {
        return !aangevuldMet(bekend).equals(bekend);
    }

    /** For the same number of persons, known kinds and a final status are not lost to a levering that says less. */
    Cijfer aangevuldMet(Cijfer bekend) {
        if (gehuisvest != bekend.gehuisvest) {
            return this;
        }
        return new Cijfer(
                gehuisvest,
                bekend.status == Realisatiestatus.DEFINITIEF ? bekend.status : status,
                waarvan.isEmpty() ? bekend.waarvan : waarvan);
    }
}
