// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;

/** Every stand that can be computed from the facts received so far. */
public interface Standen {

    /**
     * The stand of a gemeente in a halfjaar.
     *
     * @param peildatum which realisatie and taakstelling of this halfjaar to look at; null = the latest. Earlier halfjaren always count
     *     in full, so that the beginsaldo is the saldo of the halfjaar before (rule 18)
     * @param bekendOp leave out what was recorded after this moment; null = everything known
     * @return empty when nothing is known, the halfjaar lies before the openingsstand, or more than one halfjaar after the last fact
     */
    Optional<Halfjaarstand> stand(Gemeentecode gemeente, Halfjaar halfjaar, LocalDate peildatum, Instant bekendOp);

    /** The same for many gemeenten at once, by code; without those that have no such stand. */
    List<Halfjaarstand> standen(
            Collection<Gemeentecode> gemeenten, Halfjaar halfjaar, LocalDate peildatum, Instant bekendOp);

    /**
     * The standen of the gemeenten that the provincie has on that day; empty lists for an unknown provincie.
     *
     * @param peildatum as above; null or the peilmoment = the last day of the halfjaar
     * @param bekendOp as above, the register included
     */
    Provinciestand provinciestand(Provinciecode provincie, Halfjaar halfjaar, LocalDate peildatum, Instant bekendOp);

    /** With everything known. */
    default Provinciestand provinciestand(Provinciecode provincie, Halfjaar halfjaar, LocalDate peildatum) {
        return provinciestand(provincie, halfjaar, peildatum, null);
    }

    /** All standen of a gemeente, oldest first, from the openingsstand (or first fact) to the last halfjaar with a fact. */
    List<Halfjaarstand> reeks(Gemeentecode gemeente);

    /** The change that led to the taakstelling of the gemeente in force at the peildatum (null = the latest); empty when none. */
    Optional<Bijstelling> bijstelling(Gemeentecode gemeente, Halfjaar halfjaar, LocalDate peildatum);

    /** The same for the national taakstelling. */
    Optional<Bijstelling> landelijkeBijstelling(Halfjaar halfjaar, LocalDate peildatum);
}
