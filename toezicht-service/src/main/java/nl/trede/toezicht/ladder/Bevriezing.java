// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.LocalDate;

/**
 * The trede stays as it is, whatever the figures do; that is no lowering (rule 47).
 *
 * @param bevrorenTrede where the gemeente stood
 * @param bevrorenTredeNaam as the beleid named it then
 * @param tot first day on which it no longer holds; null = until it is withdrawn
 */
public record Bevriezing(int bevrorenTrede, String bevrorenTredeNaam, LocalDate tot) implements Besluitinhoud {

    public boolean geldtOp(LocalDate dag) {
        return tot == null || dag.isBefore(tot);
    }

    @Override
    public Besluitsoort soort() {
        return Besluitsoort.BEVRIEZING;
    }
}
