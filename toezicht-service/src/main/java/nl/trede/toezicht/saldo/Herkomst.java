// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import nl.trede.begrippen.Halfjaar;

/**
 * The part of an achterstand that comes from one halfjaar.
 *
 * @param halfjaar the halfjaar whose taakstelling was not met
 * @param personen more than zero
 * @param ofOuder true when it may also come from earlier halfjaren, of which the parts are not known
 */
public record Herkomst(Halfjaar halfjaar, int personen, boolean ofOuder) {

    /** Both together; only sure of the halfjaar when both are. */
    Herkomst samen(Herkomst ander) {
        return new Herkomst(halfjaar, personen + ander.personen, ofOuder || ander.ofOuder);
    }

    Herkomst min(int gehuisvest) {
        return new Herkomst(halfjaar, personen - gehuisvest, ofOuder);
    }
}
