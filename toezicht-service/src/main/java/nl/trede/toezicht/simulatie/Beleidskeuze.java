// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie;

import nl.trede.toezicht.beleid.Beleidlezer;

/** Which beleid is to be tried. */
public sealed interface Beleidskeuze {

    /** As each provincie adopted it, every version in its own time. */
    record Vastgesteld() implements Beleidskeuze {}

    /**
     * A version that is shipped, of whatever provincie.
     *
     * @param aanpassing what is changed in it; {@link Aanpassing#GEEN} when nothing is
     */
    record Versie(String versie, Aanpassing aanpassing) implements Beleidskeuze {}

    /** A beleid that was sent in. */
    record Concept(Beleidlezer.Tekst tekst) implements Beleidskeuze {}
}
