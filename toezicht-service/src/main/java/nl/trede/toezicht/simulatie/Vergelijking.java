// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie;

import java.util.List;

/**
 * A simulatie beside what was decided, or beside a second beleid.
 *
 * @param tegenover the second beleid over the same halfjaren; null when none was asked
 * @param verschillen from the besluiten; with a second beleid: between the two
 */
public record Vergelijking(Simulatie simulatie, Simulatie tegenover, List<Verschil> verschillen) {

    public Vergelijking {
        verschillen = List.copyOf(verschillen);
    }

    /** At most so many differences. */
    public List<Verschil> eerste(int hoeveel) {
        return verschillen.subList(0, Math.min(hoeveel, verschillen.size()));
    }

    /** @param tegenover null when none was asked */
    public static Vergelijking van(Simulatie simulatie, Simulatie tegenover) {
        return new Vergelijking(
                simulatie,
                tegenover,
                tegenover == null ? Verschil.metBesluiten(simulatie) : Verschil.tussen(simulatie, tegenover));
    }
}
