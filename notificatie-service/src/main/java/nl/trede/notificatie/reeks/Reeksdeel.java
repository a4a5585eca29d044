// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks;

import java.util.UUID;

/**
 * One letter in a run.
 *
 * @param nummer place in the run, from 1
 * @param gemeente code; null for a letter to no gemeente
 * @param naam of the gemeente
 * @param brief null as long as it was not composed; the earlier letter when the gemeente needs no other
 * @param reden why it was not done; null otherwise
 */
public record Reeksdeel(
        UUID reeks, int nummer, String gemeente, String naam, UUID brief, Toestand toestand, String reden) {

    /** How far this letter is in the run. */
    public enum Toestand {
        TE_DOEN,
        GEDAAN,
        NIET_GEDAAN
    }

    Reeksdeel gedaan(UUID gemaakt) {
        return new Reeksdeel(reeks, nummer, gemeente, naam, gemaakt, Toestand.GEDAAN, null);
    }

    /** Also of a letter that broke on a fault. */
    public Reeksdeel nietGedaan(String waarom) {
        return nietGedaan(waarom, brief);
    }

    Reeksdeel nietGedaan(String waarom, UUID bestaand) {
        return new Reeksdeel(reeks, nummer, gemeente, naam, bestaand, Toestand.NIET_GEDAAN, waarom);
    }
}
