// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.oproep;

/** Tells the world of a call. */
public interface Oproepberichten {

    void gedaan(Oproep oproep);
}
