// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling.web;

import java.util.HashMap;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.web.Formulier;

/** Numbers as someone pastes them in a form: a line each, GM0034;216, with a semicolon, comma or tab between. */
final class Aantallenlijst {

    private static final int HOOGSTENS = 1_000_000;

    private Aantallenlijst() {}

    /** Every line that is wrong is a fault of the field, with its place. */
    static Map<Gemeentecode, Integer> lees(Formulier form, String veld) {
        var regels = form.waarde(veld).lines().toList();
        var aantallen = new HashMap<Gemeentecode, Integer>();
        for (int i = 0; i < regels.size(); i++) {
            if (!regels.get(i).isBlank()) {
                regel(form, veld, i + 1, regels.get(i).strip(), aantallen);
            }
        }
        if (aantallen.isEmpty() && form.redenen(veld).isEmpty()) {
            form.fout(veld, "geef per regel een gemeentecode, een puntkomma en een aantal");
        }
        return aantallen;
    }

    private static void regel(
            Formulier form, String veld, int regel, String tekst, Map<Gemeentecode, Integer> aantallen) {
        var delen = tekst.split("\\s*[;,\\t]\\s*", 2);
        if (delen.length < 2 || !delen[1].matches("[0-9]{1,7}") || Integer.parseInt(delen[1]) > HOOGSTENS) {
            form.fout(veld, "regel %d: verwacht een gemeentecode, een puntkomma en een aantal".formatted(regel));
            return;
        }
        try {
            var gemeente = new Gemeentecode(delen[0]);
            if (aantallen.putIfAbsent(gemeente, Integer.valueOf(delen[1])) != null) {
                form.fout(veld, "regel %d: %s staat er al".formatted(regel, gemeente));
            }
        } catch (IllegalArgumentException e) {
            form.fout(veld, "regel %d: %s".formatted(regel, e.getMessage()));
        }
    }
}
