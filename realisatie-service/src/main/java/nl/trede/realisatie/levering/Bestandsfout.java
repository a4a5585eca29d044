// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

import java.util.List;
import java.util.stream.Stream;
import nl.trede.realisatie.privacy.Persoonscontrole;

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

    /**
     * Where the file seems to hold persons, without what stands there.
     *
     * @param ongelezen what was seen in the bytes of a file that could not be read; null for nothing
     */
    public static List<Bestandsfout> personen(Persoonscontrole controle, Persoonscontrole.Vondst ongelezen) {
        return Stream.concat(controle.gevonden().stream(), Stream.ofNullable(ongelezen))
                .map(vondst -> new Bestandsfout(vondst.plaats(), vondst.reden()))
                .toList();
    }

    /** About the file as a whole. */
    public static Bestandsfout bestand(String reden) {
        return new Bestandsfout("bestand", reden);
    }
}
