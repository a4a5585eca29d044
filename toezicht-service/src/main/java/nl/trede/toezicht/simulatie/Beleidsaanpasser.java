// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie;

import java.util.List;
import nl.trede.toezicht.beleid.Beleidlezer;

/** Writes changes into the texts of a beleid; whether it still fits together shows when it is read. */
public interface Beleidsaanpasser {

    /** @param fouten what could not be found in the texts, in Dutch; the tekst is then not to be used */
    record Aangepast(Beleidlezer.Tekst tekst, List<String> fouten) {}

    Aangepast pas(Beleidlezer.Tekst tekst, Aanpassing aanpassing);
}
