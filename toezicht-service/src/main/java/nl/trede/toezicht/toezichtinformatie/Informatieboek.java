// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.toezichtinformatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/** Where it is kept who must send it and what came. */
public interface Informatieboek {

    void voegToe(Toezichtinformatie informatie);

    /** By halfjaar, then in the order it came. */
    List<Toezichtinformatie> van(Gemeentecode gemeente);

    /** By halfjaar. */
    List<Verzoek> verzoeken(Gemeentecode gemeente);

    /**
     * By halfjaar: what was asked beside the last that came, as it was known at that moment.
     *
     * @param bekendOp null = now, with all there is
     */
    default List<Informatiestand> standen(Gemeentecode gemeente, Instant bekendOp) {
        return bekendOp == null
                ? Informatiestand.van(verzoeken(gemeente), van(gemeente))
                : Informatiestand.toen(verzoeken(gemeente), van(gemeente), bekendOp);
    }

    /**
     * Asks these gemeenten; one that was asked already stays as it is, and one that lapsed stands again.
     *
     * @return what is asked by this, not what was asked already
     */
    List<Verzoek> vraag(Collection<Gemeentecode> gemeenten, Halfjaar halfjaar, LocalDate uiterlijk, Instant nu);

    /** Lets what was asked of these gemeenten over the halfjaar lapse. */
    void vervalt(Collection<Gemeentecode> gemeenten, Halfjaar halfjaar, LocalDate dag);
}
