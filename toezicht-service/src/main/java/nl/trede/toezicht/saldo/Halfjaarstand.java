// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;

/**
 * What a gemeente had to do and did in one halfjaar. All numbers are persons.
 *
 * @param beginsaldo saldo at the first day: the openingsstand, or the saldo of the halfjaar before (rule 18), with what a herindeling on
 *     that very day brought or took
 * @param overgenomen what herindelingen inside the halfjaar brought (negative when that is an achterstand) or took; 0 without any
 * @param taakstelling the version in force; 0 when none is known (then listed in {@code ontbreekt})
 * @param gehuisvest cumulative within the halfjaar; 0 when no realisatie is known
 * @param peildatum of that realisatie; null exactly when the status is {@link Standstatus#GEEN_REALISATIE}
 * @param bron of that realisatie; null when there is none
 * @param waarvan the kinds known apart, part of {@code gehuisvest}; empty when none are
 * @param achterstandNaarHerkomst oldest first; adds up to the achterstand, empty when there is none
 * @param opeenvolgendGemist halfjaren in a row that ended with an achterstand, this one included once its figures run to its end
 *     (rule 45); a halfjaar without realisatie neither counts nor breaks the row
 * @param overgangen the herindelingen in this halfjaar, those on its first day included; empty when none
 * @param ontbreekt facts that the chain up to here lacks and counted as 0, in Dutch ("taakstelling 2024-I"); empty when complete
 * @param bronnen where the openingsstand, taakstelling and realisatie of this halfjaar come from, each once
 */
public record Halfjaarstand(
        Gemeentecode gemeente,
        Halfjaar halfjaar,
        Saldo beginsaldo,
        int overgenomen,
        int taakstelling,
        int gehuisvest,
        LocalDate peildatum,
        Standstatus status,
        String bron,
        List<Waarvan> waarvan,
        List<Herkomst> achterstandNaarHerkomst,
        int opeenvolgendGemist,
        List<Overgang> overgangen,
        List<String> ontbreekt,
        List<String> bronnen) {

    public Halfjaarstand {
        waarvan = List.copyOf(waarvan);
        achterstandNaarHerkomst = List.copyOf(achterstandNaarHerkomst);
        // a stand that was kept with an older besluit has none
        overgangen = overgangen == null ? List.of() : List.copyOf(overgangen);
        ontbreekt = List.copyOf(ontbreekt);
        bronnen = List.copyOf(bronnen);
    }

    /** A stand without herindelingen. */
    public Halfjaarstand(
            Gemeentecode gemeente,
            Halfjaar halfjaar,
            Saldo beginsaldo,
            int taakstelling,
            int gehuisvest,
            LocalDate peildatum,
            Standstatus status,
            String bron,
            List<Waarvan> waarvan,
            List<Herkomst> achterstandNaarHerkomst,
            int opeenvolgendGemist,
            List<String> ontbreekt,
            List<String> bronnen) {
        this(
                gemeente,
                halfjaar,
                beginsaldo,
                0,
                taakstelling,
                gehuisvest,
                peildatum,
                status,
                bron,
                waarvan,
                achterstandNaarHerkomst,
                opeenvolgendGemist,
                List.of(),
                ontbreekt,
                bronnen);
    }

    /** The beginsaldo with what was taken over since; what readers get that know no herindeling inside a halfjaar. */
    public Saldo beginMetOvergenomen() {
        return beginsaldo.plus(overgenomen);
    }

    /** Whether its own taakstelling is known; without it the stand is no more than what was carried over. */
    public boolean kentTaakstelling() {
        return !ontbreekt.contains(taakstellingVan(halfjaar));
    }

    /** As it stands in {@code ontbreekt}. */
    static String taakstellingVan(Halfjaar halfjaar) {
        return "taakstelling " + halfjaar;
    }

    /** The corrected target: taakstelling plus achterstand or minus voorsprong; negative when the voorsprong is larger. */
    public int opgave() {
        return taakstelling - beginMetOvergenomen().personen();
    }

    /** Persons still to be housed; 0 when the opgave is met (rule 26). */
    public int resterend() {
        return Math.max(0, opgave() - gehuisvest);
    }

    /** The saldo at the end, or at the peildatum: begin − taakstelling + gehuisvest (rule 15), with what was taken over. */
    public Saldo saldo() {
        return beginMetOvergenomen().min(taakstelling).plus(gehuisvest);
    }
}
