// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standstatus;

/**
 * The halfjaren in a row, up to one halfjaar, that ended with an achterstand (rule 45).
 *
 * @param halfjaren newest first
 * @param bron what each follows from, in Dutch
 */
public record Gemist(List<Halfjaar> halfjaren, String bron) {

    public int aantal() {
        return halfjaren.size();
    }

    /**
     * Counts back from a halfjaar. Before the first stand two things show a miss: that the chain opens with an achterstand, and a besluit that
     * placed the gemeente on a trede over that halfjaar.
     *
     * @param standen of the gemeente; per halfjaar the last one counts
     * @param tellenMee whether an excused halfjaar counts; one that does not is passed over and does not break the row
     */
    static Gemist tot(Halfjaar totEnMet, List<Halfjaarstand> standen, Tredeverloop verloop, boolean tellenMee) {
        var telling = new Telling(standen, verloop);
        var halfjaren = new ArrayList<Halfjaar>();
        var redenen = new ArrayList<String>();
        for (var halfjaar = totEnMet; ; halfjaar = halfjaar.vorige()) {
            boolean verschoond = telling.verschoond(halfjaar);
            var reden = telling.reden(halfjaar);
            if (reden == null && !verschoond) {
                return new Gemist(
                        List.copyOf(halfjaren),
                        redenen.isEmpty() ? "geen achterstand tot en met " + totEnMet : String.join(", ", redenen));
            }
            if (reden != null && (tellenMee || !verschoond)) {
                halfjaren.add(halfjaar);
                redenen.add(halfjaar + " (" + reden + ")");
            }
        }
    }

    private static final class Telling {

        private final Map<Halfjaar, Halfjaarstand> standen = new HashMap<>();
        private final Map<Halfjaar, Integer> treden;
        private final Tredeverloop verloop;
        private final Halfjaar eerste;

        Telling(List<Halfjaarstand> alle, Tredeverloop verloop) {
            alle.forEach(stand -> standen.put(stand.halfjaar(), stand));
            treden = verloop.plaatsingen().stream()
                    .collect(Collectors.toMap(
                            Besluit::halfjaar,
                            besluit -> ((Tredeplaatsing) besluit.inhoud()).trede(),
                            (eerder, later) -> later));
            this.verloop = verloop;
            eerste = standen.keySet().stream().min(Halfjaar::compareTo).orElse(null);
        }

        boolean verschoond(Halfjaar halfjaar) {
            return verloop.verschoond(halfjaar);
        }

        /** Why the halfjaar counts as missed; null when it does not. */
        String reden(Halfjaar halfjaar) {
            var stand = standen.get(halfjaar);
            if (stand != null) {
                return stand.status() != Standstatus.GEEN_REALISATIE
                                && !stand.saldo().gehaald()
                        ? "saldo " + stand.saldo()
                        : null;
            }
            if (eerste != null
                    && halfjaar.equals(eerste.vorige())
                    && !standen.get(eerste).beginsaldo().gehaald()) {
                return "openingsstand " + standen.get(eerste).beginsaldo();
            }
            boolean voorDeStanden = eerste == null || halfjaar.compareTo(eerste) < 0;
            return voorDeStanden && treden.getOrDefault(halfjaar, 0) > 0
                    ? "besluit trede " + treden.get(halfjaar)
                    : null;
        }
    }
}
