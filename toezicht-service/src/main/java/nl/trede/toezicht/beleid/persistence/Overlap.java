// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import java.time.LocalDate;
import java.util.List;

/** Finds versions that cannot both hold: of one provincie on one day, or with one name. Each fault stands in the later file. */
final class Overlap {

    /** A file that was read without faults of its own form. */
    record Gelezen(Beleidsbestand bestand, BeleidYaml inhoud) {}

    private Overlap() {}

    static void controleer(List<Gelezen> versies) {
        for (int i = 0; i < versies.size(); i++) {
            for (int j = i + 1; j < versies.size(); j++) {
                vergelijk(versies.get(i), versies.get(j));
            }
        }
    }

    private static void vergelijk(Gelezen eerder, Gelezen later) {
        var een = eerder.inhoud();
        var ander = later.inhoud();
        if (een.versie().equals(ander.versie())) {
            later.bestand()
                    .fout(
                            "/versie",
                            "deze versie komt twee keer voor; ook in "
                                    + eerder.bestand().naam());
        } else if (een.provincie().equals(ander.provincie()) && samen(een, ander)) {
            later.bestand()
                    .fout(
                            "/geldigVan",
                            ander.versie() + " geldt op dezelfde dagen als " + een.versie()
                                    + " van dezelfde provincie ("
                                    + eerder.bestand().naam() + ")");
        }
    }

    private static boolean samen(BeleidYaml een, BeleidYaml ander) {
        return begintVoor(een.van(), ander.tot()) && begintVoor(ander.van(), een.tot());
    }

    private static boolean begintVoor(LocalDate van, LocalDate tot) {
        return van == null || tot == null || van.isBefore(tot);
    }
}
