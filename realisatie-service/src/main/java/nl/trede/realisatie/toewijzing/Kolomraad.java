// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Guesses what columns mean from their names. What is in doubt it leaves open. */
public final class Kolomraad {

    private static final List<String> SOORTEN = List.of("HAR", "DOORSTROOMLOCATIE", "NAREIZIGER", "AMV");

    private Kolomraad() {}

    /** The best guess over the first rows of a file: of the row that says most. */
    public static Kolommen raad(List<Tabelregel> begin) {
        return begin.stream()
                .map(rij -> raadRij(rij.cellen()))
                .reduce((a, b) -> b.benoemd().size() > a.benoemd().size() ? b : a)
                .orElse(raadRij(List.of()));
    }

    private static Kolommen raadRij(List<String> kolommen) {
        var code = eerste(kolommen, kaal -> kaal.contains("code"));
        var naam = eerste(kolommen, kaal -> kaal.matches("gemeente(naam|n)?|naam( gemeente)?"));
        var waarvan = waarvan(kolommen);
        return new Kolommen(
                code == null ? naam : code,
                code == null ? null : naam,
                eerste(kolommen, kaal -> kaal.matches("halfjaar|half jaar|periode")),
                eerste(kolommen, kaal -> kaal.matches("peildatum|datum|per|stand per")),
                gehuisvest(kolommen, waarvan),
                eerste(kolommen, kaal -> kaal.equals("status")),
                waarvan);
    }

    /** Null when more than one column can be it. */
    private static String gehuisvest(List<String> kolommen, Map<String, String> waarvan) {
        var mogelijk = kolommen.stream()
                .filter(kolom -> !waarvan.containsValue(kolom))
                .filter(kolom -> Kolomnaam.kaal(kolom).matches(".*(gehuisvest|gerealiseerd|realisatie).*"))
                .toList();
        return mogelijk.size() == 1 ? mogelijk.get(0) : null;
    }

    private static Map<String, String> waarvan(List<String> kolommen) {
        var soorten = new TreeMap<String, String>();
        for (var soort : SOORTEN) {
            var kolom = eerste(kolommen, kaal -> kaal.contains("waarvan") && kaal.contains(Kolomnaam.kaal(soort)));
            if (kolom != null) {
                soorten.put(soort, kolom);
            }
        }
        return soorten;
    }

    private static String eerste(List<String> kolommen, Predicate<String> past) {
        return kolommen.stream()
                .filter(kolom -> past.test(Kolomnaam.kaal(kolom)))
                .findFirst()
                .orElse(null);
    }
}
