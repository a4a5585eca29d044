// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

/**
 * Something wrong in a province's files.
 *
 * @param bestand seen from the folder of the provinces
 * @param regel line in the file, from 1; 0 when it concerns the file as a whole
 * @param reden Dutch, for whoever keeps the file
 */
record Beleidsfout(String bestand, int regel, String reden) {

    @Override
    public String toString() {
        return bestand + (regel > 0 ? ", regel " + regel : "") + ": " + reden;
    }
}
