// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

/**
 * Why a file as a whole is refused.
 *
 * @param veld the column or the JSON path; "bestand" when it is about all of it
 * @param reden Dutch
 */
public record Bestandsfout(String veld, String reden) {

    public Bestandsfout {
        veld = Regelfout.toonbaar(veld);
        reden = Regelfout.toonbaar(reden);
    }

    /** About the file as a whole. */
    public static Bestandsfout bestand(String reden) {
        return new Bestandsfout("bestand", reden);
    }
}
