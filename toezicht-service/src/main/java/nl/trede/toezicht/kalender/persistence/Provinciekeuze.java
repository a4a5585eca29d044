// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kalender.persistence;

import java.util.List;
import nl.trede.begrippen.Provinciecode;

/** A provincie to choose. */
public record Provinciekeuze(String code, String naam) {

    /** The one asked, else the first; null when there is none. */
    public static Provinciekeuze uit(List<Provinciekeuze> alle, Provinciecode gevraagd) {
        return alle.stream()
                .filter(een -> gevraagd != null && een.code().equals(gevraagd.code()))
                .findFirst()
                .orElse(alle.isEmpty() ? null : alle.get(0));
    }

    public boolean is(Provinciekeuze ander) {
        return equals(ander);
    }
}
