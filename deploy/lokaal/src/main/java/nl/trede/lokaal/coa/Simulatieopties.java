// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.coa;

import java.nio.file.Path;
import java.util.List;
import nl.trede.begrippen.Halfjaar;

/**
 * What was asked.
 *
 * @param tegen address of the system, without a slash at its end
 * @param minuten 0: as fast as it goes
 * @param map null: send the deliveries
 */
record Simulatieopties(String tegen, Halfjaar halfjaar, int minuten, long zaad, Path map) {

    /** @throws IllegalArgumentException with a Dutch reason */
    static Simulatieopties lees(List<String> args) {
        var opties = new Simulatieopties("http://localhost:8080", new Halfjaar(2026, 1), 5, 42, null);
        for (int i = 0; i < args.size(); i += 2) {
            if (i + 1 == args.size()) {
                throw new IllegalArgumentException("Achter '%s' ontbreekt een waarde.".formatted(args.get(i)));
            }
            opties = opties.met(args.get(i), args.get(i + 1));
        }
        return opties;
    }

    private Simulatieopties met(String optie, String waarde) {
        return switch (optie) {
            case "--tegen" -> new Simulatieopties(waarde.replaceFirst("/+$", ""), halfjaar, minuten, zaad, map);
            case "--halfjaar" -> new Simulatieopties(tegen, Halfjaar.lees(waarde), minuten, zaad, map);
            case "--minuten" -> new Simulatieopties(tegen, halfjaar, getal(optie, waarde), zaad, map);
            case "--zaad" -> new Simulatieopties(tegen, halfjaar, minuten, getal(optie, waarde), map);
            case "--map" -> new Simulatieopties(tegen, halfjaar, minuten, zaad, Path.of(waarde));
            default -> throw new IllegalArgumentException("Onbekende optie '%s'.".formatted(optie));
        };
    }

    private static int getal(String optie, String waarde) {
        if (!waarde.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException("'%s' bij %s is geen getal.".formatted(waarde, optie));
        }
        return Integer.parseInt(waarde);
    }
}
