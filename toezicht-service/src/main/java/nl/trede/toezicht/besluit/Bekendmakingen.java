// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

/** Tells the world that a besluit was taken. */
public interface Bekendmakingen {

    void besloten(Momentopname momentopname);
}
