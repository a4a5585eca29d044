// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

/** Is told how far a levering in hand is, so that people can see it before it ends. */
public interface Voortgang {

    /** A line was read. */
    void regel();

    /** The file is whole; its lines are now held against what is known. */
    void vergelijkt();
}
