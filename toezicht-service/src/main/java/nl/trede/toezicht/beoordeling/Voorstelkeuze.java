// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling;

import java.util.Comparator;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * Which of the newest beoordelingen over a halfjaar are listed, and in which order.
 *
 * @param gemeenten in the order of their names
 * @param trede the proposed trede; null = all
 * @param oordeel code; null = all
 */
public record Voorstelkeuze(
        List<Gemeentecode> gemeenten, Halfjaar halfjaar, Integer trede, String oordeel, Volgorde volgorde) {

    /** Gemeenten that are alike come by name. */
    public enum Volgorde {
        GEMEENTE,
        /** The highest proposed trede first. */
        TREDE,
        /** By the code of the oordeel. */
        OORDEEL,
        /** The proposal that was made last first. */
        NIEUWSTE
    }

    public Voorstelkeuze {
        gemeenten = List.copyOf(gemeenten);
        oordeel = oordeel == null || oordeel.isBlank() ? null : oordeel;
        volgorde = volgorde == null ? Volgorde.GEMEENTE : volgorde;
    }

    /** Those that are asked, in the asked order, out of the newest of each gemeente by name. */
    public List<Beoordeling> uit(List<Beoordeling> nieuwste) {
        Comparator<Beoordeling> op =
                switch (volgorde) {
                    case GEMEENTE -> (een, ander) -> 0;
                    case TREDE -> Comparator.comparing(Beoordeling::voorgesteldeTrede, Comparator.reverseOrder());
                    case OORDEEL -> Comparator.comparing(een -> een.oordeel().code());
                    case NIEUWSTE -> Comparator.comparing(Beoordeling::gemaaktOp, Comparator.reverseOrder());
                };
        return nieuwste.stream()
                .filter(een -> trede == null || een.voorgesteldeTrede() == trede)
                .filter(een -> oordeel == null || een.oordeel().code().equals(oordeel))
                .sorted(op)
                .toList();
    }
}
