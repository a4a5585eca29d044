// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.trede.taakstelling.circulaire.Kolomtoewijzing;

/** A question which column it is. */
record Keuze(String veld, String vraag) {

    static final List<Keuze> ALLE = List.of(
            new Keuze("gemeente", "Gemeente (code of naam)"),
            new Keuze("naam", "Naam naast de code"),
            new Keuze("aantal", "Taakstelling"),
            new Keuze("halfjaar", "Halfjaar"));

    /** By field, as far as known. */
    static Map<String, String> gekozen(Kolomtoewijzing nu) {
        var gekozen = new HashMap<String, String>();
        gekozen.put("gemeente", nu.gemeente());
        gekozen.put("naam", nu.naam());
        gekozen.put("aantal", nu.aantal());
        gekozen.put("halfjaar", nu.halfjaar());
        gekozen.values().removeIf(kolom -> kolom == null);
        return gekozen;
    }
}
