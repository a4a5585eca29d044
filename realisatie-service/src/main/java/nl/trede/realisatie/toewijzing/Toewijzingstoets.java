// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import nl.trede.realisatie.levering.Bestandsfout;

/** Whether lines can be read with a toewijzing, before any file is there. */
public final class Toewijzingstoets {

    private static final int LANGST = 200;
    private static final int MEESTE = 50;

    private Toewijzingstoets() {}

    /** All that is wrong with it, by field; empty when it can be used. */
    public static List<Bestandsfout> fouten(Kolomtoewijzing toewijzing) {
        var fouten = new ArrayList<Bestandsfout>();
        var kolommen = toewijzing.kolommen();
        if (kolommen.gehuisvest() == null) {
            fouten.add(
                    new Bestandsfout("kolommen.gehuisvest", "wijs de kolom met het aantal gehuisveste personen aan"));
        }
        if (kolommen.gemeente() == null && kolommen.naam() == null) {
            fouten.add(
                    new Bestandsfout("kolommen.gemeente", "wijs een kolom met de code of de naam van de gemeente aan"));
        }
        if (kolommen.peildatum() == null && toewijzing.leeswijze().peildatumNa() == null) {
            fouten.add(new Bestandsfout(
                    "kolommen.peildatum",
                    "wijs de kolom met de peildatum aan, of zeg na welk woord boven de tabel die staat"));
        }
        if (kolommen.waarvan().size() > MEESTE) {
            fouten.add(new Bestandsfout("kolommen.waarvan", "heeft meer dan " + MEESTE + " soorten"));
        }
        var gezien = new HashMap<String, String>();
        for (var een : kolommen.benoemd()) {
            if (een.kolom().isBlank()
                    || een.kolom().length() > LANGST
                    || een.veld().length() > LANGST) {
                fouten.add(new Bestandsfout("kolommen." + een.veld(), "is leeg of langer dan " + LANGST + " tekens"));
            }
            var eerder = gezien.putIfAbsent(Kolomnaam.kaal(een.kolom()), een.veld());
            if (eerder != null) {
                fouten.add(new Bestandsfout(
                        "kolommen." + een.veld(),
                        "kolom '%s' is al %s; een kolom kan maar een ding betekenen".formatted(een.kolom(), eerder)));
            }
        }
        return fouten;
    }
}
