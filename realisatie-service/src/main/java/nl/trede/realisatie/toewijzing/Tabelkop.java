// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Regelfout;

/**
 * The header of a table held against a toewijzing.
 *
 * @param rij the row it stands on
 * @param plaatsen column from 0 by field; a field of which the column is missing is not in it
 * @param fouten why the file cannot be read with the toewijzing: a column is missing or doubled; empty when it can
 */
record Tabelkop(Tabelregel rij, Map<String, Integer> plaatsen, List<Bestandsfout> fouten) {

    static Tabelkop van(Tabelregel rij, Kolommen kolommen) {
        var plaatsen = new TreeMap<String, Integer>();
        var fouten = new ArrayList<Bestandsfout>();
        var kaal = rij.cellen().stream().map(Kolomnaam::kaal).toList();
        for (var een : kolommen.benoemd()) {
            var naam = Kolomnaam.kaal(een.kolom());
            var plaats = kaal.indexOf(naam);
            if (plaats < 0) {
                fouten.add(new Bestandsfout(een.veld(), ontbreekt(een.kolom(), rij)));
            } else {
                plaatsen.put(een.veld(), plaats);
                if (kaal.lastIndexOf(naam) != plaats) {
                    fouten.add(new Bestandsfout(
                            een.veld(),
                            "kolom '%s' staat meer dan eens in de kop".formatted(Regelfout.kort(een.kolom()))));
                }
            }
        }
        return new Tabelkop(rij, plaatsen, fouten);
    }

    int plaats(String veld) {
        return plaatsen.getOrDefault(veld, -1);
    }

    private static String ontbreekt(String kolom, Tabelregel rij) {
        var wel = rij.cellen().stream()
                .filter(cel -> !cel.isEmpty())
                .limit(20)
                .map(Regelfout::kort)
                .toList();
        return "kolom '%s' ontbreekt; regel %d heeft: %s"
                .formatted(Regelfout.kort(kolom), rij.regel(), String.join(", ", wel));
    }
}
