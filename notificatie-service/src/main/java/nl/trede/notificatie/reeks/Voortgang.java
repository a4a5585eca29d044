// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks;

/** How far a run is, in letters. */
public record Voortgang(int totaal, int gedaan, int nietGedaan) {

    public int teDoen() {
        return totaal - gedaan - nietGedaan;
    }
}
