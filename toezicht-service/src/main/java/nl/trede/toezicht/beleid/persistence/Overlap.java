// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.toezicht.beleid.Beleidskader;

/** Finds versions that cannot both hold: of one provincie on one day, or with one name. */
final class Overlap {

    private Overlap() {}

    static List<Beleidsfout> tussen(List<Beleidskader> kaders) {
        var fouten = new ArrayList<Beleidsfout>();
        for (int i = 0; i < kaders.size(); i++) {
            for (int j = i + 1; j < kaders.size(); j++) {
                vergelijk(kaders.get(i), kaders.get(j), fouten);
            }
        }
        return fouten;
    }

    private static void vergelijk(Beleidskader een, Beleidskader ander, List<Beleidsfout> fouten) {
        if (een.versie().equals(ander.versie())) {
            fouten.add(new Beleidsfout(ander.versie(), 0, "deze versie komt twee keer voor"));
        } else if (een.provincie().equals(ander.provincie()) && samen(een, ander)) {
            fouten.add(new Beleidsfout(
                    ander.versie(), 0, "geldt op dezelfde dagen als " + een.versie() + " van dezelfde provincie"));
        }
    }

    private static boolean samen(Beleidskader een, Beleidskader ander) {
        return begintVoor(een.geldigVan(), ander.geldigTot()) && begintVoor(ander.geldigVan(), een.geldigTot());
    }

    private static boolean begintVoor(LocalDate van, LocalDate tot) {
        return van == null || tot == null || van.isBefore(tot);
    }
}
