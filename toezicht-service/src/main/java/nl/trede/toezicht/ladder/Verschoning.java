// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Verschoningsgrond;

/**
 * Arrears are excused. The figures are not touched (rule 48).
 *
 * @param grond in words
 * @param meetpunt the day on which the gemeente is measured again
 * @param halfjaren which other halfjaren are excused besides that of the besluit; empty when none
 * @param effect what it does to the ladder until the meetpunt
 * @param bereik for this gemeente, or for all of the provincie
 * @param verschoondOordeel the oordeel while it holds; null = what the decision table says
 */
public record Verschoning(
        String grond,
        LocalDate meetpunt,
        List<Halfjaar> halfjaren,
        Verschoningsgrond.Effect effect,
        Verschoningsgrond.Bereik bereik,
        Oordeel verschoondOordeel)
        implements Besluitinhoud {

    /** One that was kept before these parts existed has none of them. */
    public Verschoning {
        halfjaren = halfjaren == null ? List.of() : List.copyOf(halfjaren);
        effect = effect == null ? Verschoningsgrond.Effect.GEEN_OPSCHALING : effect;
        bereik = bereik == null ? Verschoningsgrond.Bereik.GEMEENTE : bereik;
    }

    @Override
    public Besluitsoort soort() {
        return Besluitsoort.VERSCHONING;
    }
}
