// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import nl.trede.platform.bestanden.Rij;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Regelfout;

/**
 * Our own header of a table with standen: which column stands where.
 *
 * @param kolommen names in the order of the file
 * @param fouten why the file is refused; empty when each column is there once
 */
record Standenkop(List<String> kolommen, List<Bestandsfout> fouten) {

    static final List<String> KOLOMMEN = List.of("gemeente", "halfjaar", "peildatum", "gehuisvest");

    /** Whether the row is our own header, each column once. */
    static boolean isEigen(Rij rij) {
        return rij.fout() == null && van(rij.cellen()).fouten().isEmpty();
    }

    static Standenkop onleesbaar(String reden) {
        return new Standenkop(List.of(), List.of(Bestandsfout.bestand("de kop is niet te lezen: " + reden)));
    }

    static Standenkop van(List<String> cellen) {
        var kolommen = new ArrayList<String>();
        for (var cel : cellen) {
            kolommen.add(cel.toLowerCase(Locale.ROOT));
        }
        while (!kolommen.isEmpty() && kolommen.get(kolommen.size() - 1).isEmpty()) {
            kolommen.remove(kolommen.size() - 1);
        }
        return new Standenkop(List.copyOf(kolommen), fouten(kolommen));
    }

    private static List<Bestandsfout> fouten(List<String> kolommen) {
        var fouten = new ArrayList<Bestandsfout>();
        KOLOMMEN.stream()
                .filter(kolom -> !kolommen.contains(kolom))
                .forEach(kolom -> fouten.add(new Bestandsfout(kolom, "deze kolom ontbreekt in de kop")));
        var gezien = new HashSet<String>();
        for (var kolom : kolommen) {
            var naam = Regelfout.kort(kolom);
            if (!KOLOMMEN.contains(kolom)) {
                fouten.add(new Bestandsfout(naam, "deze kolom is onbekend; verwacht " + String.join(";", KOLOMMEN)));
            } else if (!gezien.add(kolom)) {
                fouten.add(new Bestandsfout(naam, "deze kolom staat meer dan eens in de kop"));
            }
        }
        return fouten;
    }
}
