// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.time.Instant;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;

/**
 * Where the chain of a gemeente starts; the highest versie counts, older ones are kept.
 *
 * @param halfjaar the first halfjaar of the chain
 * @param saldo at its first day
 * @param bron who says so, in words
 * @param versie from 1 on
 * @param vastgelegdOp when it became known here
 */
public record Openingsstand(Halfjaar halfjaar, Saldo saldo, String bron, int versie, Instant vastgelegdOp) {

    /** Whether both say the same, whenever they were recorded. */
    public boolean zegtHetzelfdeAls(Openingsstand ander) {
        return halfjaar.equals(ander.halfjaar) && saldo.equals(ander.saldo) && bron.equals(ander.bron);
    }
}
