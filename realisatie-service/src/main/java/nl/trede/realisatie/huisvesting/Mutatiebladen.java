// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting;

import nl.trede.realisatie.levering.Inzending;

/** Where files of mutaties are dealt with. */
public interface Mutatiebladen {

    /** Begins a file, in the transaction of the caller. */
    Mutatieblad open(Inzending inzending);
}
