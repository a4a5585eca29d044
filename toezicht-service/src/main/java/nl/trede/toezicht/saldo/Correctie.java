// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.time.Instant;
import java.util.List;

/**
 * That a halfjaar whose figures were complete got others afterwards (rule 18). What was known before stays visible.
 *
 * @param bekendOp when the new figures became known
 * @param oud the stand as it was until then
 * @param nieuw the stand since; null = the chain no longer has this halfjaar
 * @param redenen the facts that became known at that moment, in Dutch; at least one
 */
public record Correctie(Instant bekendOp, Halfjaarstand oud, Halfjaarstand nieuw, List<String> redenen) {

    public Correctie {
        redenen = List.copyOf(redenen);
    }
}
