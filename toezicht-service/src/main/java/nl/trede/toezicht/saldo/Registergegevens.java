// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/** What the computation must know of a gemeente besides its figures. */
public interface Registergegevens {

    /** The order that the provincie of the gemeente in that halfjaar books by. Never null. */
    Boekingsvolgorde volgorde(Gemeentecode gemeente, Halfjaar halfjaar);

    /** Whether the gemeente did not exist yet before that halfjaar: then it starts with what it takes over. */
    boolean nieuwIn(Gemeentecode gemeente, Halfjaar halfjaar);
}
