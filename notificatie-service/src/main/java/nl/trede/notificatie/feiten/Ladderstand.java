// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Halfjaar;

/**
 * Where the gemeente stands on the interventieladder, and how it came there (rule 41).
 *
 * @param sinds since when it stands on this trede; null without an earlier besluit
 * @param vorige the trede before this besluit
 * @param verloop earlier besluiten, oldest first
 * @param ladder all treden of the province, for the annex
 * @param oordeel null when the province gave none
 */
public record Ladderstand(
        int trede,
        String naam,
        LocalDate sinds,
        int vorige,
        int opeenvolgendGemist,
        List<Tredebesluit> verloop,
        List<Sport> ladder,
        Oordeel oordeel) {

    /** An earlier besluit on the trede. */
    public record Tredebesluit(Halfjaar halfjaar, int trede, String tredeNaam, LocalDate datum) {}

    /** One trede of the province's ladder, with its name and meaning in that province. */
    public record Sport(int nummer, String naam, String betekenis) {}

    /** The province's word and colour; kleur is null when it uses none. */
    public record Oordeel(String code, String woord, String kleur) {}

    /** Up, down, or staying, which is a besluit too (rule 42). */
    public enum Beweging {
        OMHOOG,
        OMLAAG,
        GEBLEVEN
    }

    /** An earlier besluit, and how it moved the gemeente. */
    public record Stap(Halfjaar halfjaar, int trede, Beweging beweging) {}

    public Beweging beweging() {
        return beweging(vorige, trede);
    }

    /** The earlier besluiten as movements, oldest first; the first counts from no trede. */
    public List<Stap> stappen() {
        var stappen = new ArrayList<Stap>();
        var vanaf = 0;
        for (var besluit : verloop) {
            stappen.add(new Stap(besluit.halfjaar(), besluit.trede(), beweging(vanaf, besluit.trede())));
            vanaf = besluit.trede();
        }
        return stappen;
    }

    /** What the lowest trede means: the usual form of supervision; null when the ladder has none. */
    public String gebruikelijk() {
        return ladder.stream()
                .filter(sport -> sport.nummer() == 0)
                .map(Sport::betekenis)
                .findFirst()
                .orElse(null);
    }

    private static Beweging beweging(int van, int naar) {
        return naar > van ? Beweging.OMHOOG : naar < van ? Beweging.OMLAAG : Beweging.GEBLEVEN;
    }
}
