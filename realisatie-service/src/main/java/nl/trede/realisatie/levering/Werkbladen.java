// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

/** Where leveringen are dealt with. */
public interface Werkbladen {

    /** Begins a levering, in the transaction of the caller. */
    Werkblad open(Inzending inzending);
}
