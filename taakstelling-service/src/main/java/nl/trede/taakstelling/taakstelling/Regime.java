// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling;

import java.time.LocalDate;
import java.util.Optional;
import nl.trede.begrippen.Halfjaar;

/**
 * How long there are taakstellingen at all (rule 14). What was recorded stays readable after the end.
 *
 * @param einde first day without the duty; null when no end is known
 */
public record Regime(LocalDate einde) {

    public static final Regime ZONDER_EINDE = new Regime(null);

    /** Why there is no taakstelling over the halfjaar, in Dutch; empty when there is. */
    public Optional<String> bezwaarTegen(Halfjaar halfjaar) {
        return einde == null || halfjaar.eersteDag().isBefore(einde)
                ? Optional.empty()
                : Optional.of(
                        "de wettelijke taakstelling is geëindigd op %s; over %s wordt geen taakstelling meer vastgesteld"
                                .formatted(einde, halfjaar));
    }
}
