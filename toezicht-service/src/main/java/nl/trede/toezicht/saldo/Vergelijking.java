// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Halfjaar;

/**
 * Two views of an achterstand at once (rule 22): as it was frozen at the peilmoment, and what is left of it now.
 *
 * @param bevroren as it was when the halfjaar was closed; empty while its figures are not complete. Never changes afterwards
 * @param opPeilmoment the same day by all that is known now, with the taakstelling in force then
 * @param nu the last stand with a realisatie, of this halfjaar or a later one
 * @param gehuisvestSindsdien persons housed after the halfjaar, up to the peildatum of {@code nu}
 * @param taakstellingen all versions of the taakstelling of the halfjaar, oldest first
 * @param correcties of the halfjaar since it was closed
 */
public record Vergelijking(
        Halfjaar halfjaar,
        Optional<Correcties.Gesloten> bevroren,
        Halfjaarstand opPeilmoment,
        Halfjaarstand nu,
        int gehuisvestSindsdien,
        List<Taakstelling> taakstellingen,
        List<Correctie> correcties) {

    public Vergelijking {
        taakstellingen = taakstellingen.stream().sorted(Taakstelling.VOLGORDE).toList();
        correcties = List.copyOf(correcties);
    }

    /** Whether this version of the taakstelling is the one in force at the peilmoment: the halfjaar is judged by it (rule 8). */
    public boolean geldig(Taakstelling versie) {
        return Taakstelling.geldend(taakstellingen, halfjaar.peilmoment())
                .filter(versie::equals)
                .isPresent();
    }

    /** What was owed at the peilmoment, persons: as frozen, else by what is known now. */
    public int achterstand() {
        return bevroren.map(Correcties.Gesloten::stand)
                .orElse(opPeilmoment)
                .saldo()
                .achterstand();
    }

    /** What is left of that achterstand when all who were housed since are booked on it first, persons. */
    public int nogOpen() {
        return Math.max(0, achterstand() - gehuisvestSindsdien);
    }

    /** What is left of it in the order that the provincie books by, persons. */
    public int nogOpenVolgensBoeking() {
        return nu.achterstandNaarHerkomst().stream()
                .filter(deel -> deel.halfjaar().compareTo(halfjaar) <= 0)
                .mapToInt(Herkomst::personen)
                .sum();
    }
}
