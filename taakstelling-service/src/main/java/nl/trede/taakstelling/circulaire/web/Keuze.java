// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.web;

import java.util.List;
import nl.trede.taakstelling.circulaire.persistence.CirculaireView;

/**
 * A question which column it is.
 *
 * @param gekozen null when none is
 */
record Keuze(String veld, String vraag, String gekozen) {

    static List<Keuze> alle(CirculaireView circulaire) {
        var nu = circulaire.kolomtoewijzing();
        return List.of(
                new Keuze("gemeente", "Gemeente (code of naam)", nu.gemeente()),
                new Keuze("naam", "Naam naast de code", nu.naam()),
                new Keuze("aantal", "Taakstelling", nu.aantal()),
                new Keuze("halfjaar", "Halfjaar", nu.halfjaar()));
    }
}
