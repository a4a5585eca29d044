// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie;

/** From which trede each proposal of a simulatie starts. */
public enum Ladderpositie {
    /**
     * From the besluiten that were really taken. By the adopted beleid this gives exactly the proposals that were made: each is made again
     * with its own peildatum and with what was known at its own moment.
     */
    WERKELIJK,
    /**
     * From the proposals of the simulatie itself, each taken as decided at the peilmoment. It begins at the real besluiten over halfjaren before
     * the span; real verschoningen keep counting, since a person gives those. All that is known now counts.
     */
    GESIMULEERD
}
