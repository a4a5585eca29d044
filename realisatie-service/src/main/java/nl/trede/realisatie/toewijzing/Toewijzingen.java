// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing;

import java.util.Optional;

/** The saved toewijzingen. */
public interface Toewijzingen {

    /** The one in force for a bron; empty when its files have our own header. */
    Optional<Bewaard> zoek(String bron);

    /** One version as it was kept. */
    Optional<Kolomtoewijzing> versie(String bron, int versie);

    /**
     * Keeps a next version, unless it says the same as the one in force; in the transaction of the caller.
     *
     * @return the version in force now
     */
    Bewaard bewaar(Kolomtoewijzing toewijzing);

    /** @param versie from 1, without gaps */
    record Bewaard(Kolomtoewijzing toewijzing, int versie) {}
}
