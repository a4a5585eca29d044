// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import nl.trede.begrippen.Halfjaar;

/** Guesses what columns mean from their names. What is in doubt it leaves open. */
final class Kolomraad {

    private static final Set<String> CODE = Set.of("gemeentecode", "code", "gmcode", "cbscode", "cbsgemeentecode");
    private static final Set<String> NAAM = Set.of("gemeente", "gemeentenaam", "naam", "gemeenten", "naamgemeente");
    private static final Set<String> HALFJAAR = Set.of("halfjaar", "periode");

    private Kolomraad() {}

    static Kolomtoewijzing raad(List<String> kolommen, Halfjaar halfjaar) {
        var code = eerste(kolommen, naam -> CODE.contains(kaal(naam)));
        var naam = eerste(kolommen, kolom -> NAAM.contains(kaal(kolom)));
        return new Kolomtoewijzing(
                code == null ? naam : code,
                code == null ? null : naam,
                aantal(kolommen, halfjaar),
                eerste(kolommen, kolom -> HALFJAAR.contains(kaal(kolom))));
    }

    /** Null when more than one column can be it and none names the halfjaar. */
    private static String aantal(List<String> kolommen, Halfjaar halfjaar) {
        var mogelijk = kolommen.stream().filter(Kolomraad::kanAantalZijn).toList();
        if (mogelijk.size() == 1) {
            return mogelijk.get(0);
        }
        var genoemd = mogelijk.stream()
                .filter(kolom -> kolom.endsWith(" " + halfjaar))
                .toList();
        return genoemd.size() == 1 ? genoemd.get(0) : null;
    }

    private static boolean kanAantalZijn(String kolom) {
        var kaal = kaal(kolom);
        return kaal.startsWith("taakstelling") || kaal.equals("aantal") || kaal.equals("aantalpersonen");
    }

    private static String eerste(List<String> kolommen, Predicate<String> past) {
        return kolommen.stream().filter(past).findFirst().orElse(null);
    }

    private static String kaal(String naam) {
        return naam.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
