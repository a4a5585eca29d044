// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.simulatie.Simulatie;
import nl.trede.toezicht.simulatie.Simulatieregel;
import nl.trede.toezicht.simulatie.Vergelijking;

/**
 * How high the gemeenten would have stood together: the numbers of their treden added up, per halfjaar; the page draws
 * a chart from that table.
 *
 * @param naast the name of what it is laid beside
 */
public record Simulatiegrafiek(String naast, List<Rij> rijen) {

    /** Numbers of treden, added up. */
    public record Rij(Halfjaar halfjaar, int voorgesteld, int naast) {}

    static Simulatiegrafiek van(Vergelijking vergelijking) {
        var simulatie = vergelijking.simulatie();
        var halfjaren = simulatie.regels().stream()
                .map(Simulatieregel::halfjaar)
                .distinct()
                .toList();
        var voorgesteld = tel(simulatie, halfjaren, Simulatiegrafiek::voorgesteld);
        var naast = vergelijking.tegenover() == null
                ? tel(simulatie, halfjaren, Simulatieregel::besloten)
                : tel(vergelijking.tegenover(), halfjaren, Simulatiegrafiek::voorgesteld);
        var naam = vergelijking.tegenover() == null
                ? "besloten"
                : vergelijking.tegenover().beleid().naam();
        var rijen = new ArrayList<Rij>();
        for (int i = 0; i < halfjaren.size(); i++) {
            rijen.add(new Rij(halfjaren.get(i), voorgesteld.get(i), naast.get(i)));
        }
        return new Simulatiegrafiek(naam, rijen);
    }

    private static Integer voorgesteld(Simulatieregel regel) {
        return regel.voorstel() == null ? null : regel.voorstel().voorgesteldeTrede();
    }

    /** Of more lines about one gemeente in a halfjaar the last counts. */
    private static List<Integer> tel(
            Simulatie simulatie, List<Halfjaar> halfjaren, Function<Simulatieregel, Integer> trede) {
        return halfjaren.stream()
                .map(halfjaar -> {
                    var treden = new HashMap<Gemeentecode, Integer>();
                    simulatie.regels().stream()
                            .filter(regel -> regel.halfjaar().equals(halfjaar) && trede.apply(regel) != null)
                            .forEach(regel -> treden.put(regel.gemeente().code(), trede.apply(regel)));
                    return treden.values().stream().mapToInt(Integer::intValue).sum();
                })
                .toList();
    }
}
