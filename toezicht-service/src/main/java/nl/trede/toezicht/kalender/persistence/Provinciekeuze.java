// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kalender.persistence;

import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Provinciecode;

/** A provincie to choose. */
public record Provinciekeuze(String code, String naam) {

    /**
     * The one that is asked; else the one that is the reader's own; else the first.
     *
     * @param gevraagd null = none
     * @param eigen null = none
     * @return empty when the one that is asked does not exist, or there is none at all
     */
    public static Optional<Provinciekeuze> uit(List<Provinciekeuze> alle, Provinciecode gevraagd, Provinciecode eigen) {
        return gevraagd != null
                ? met(gevraagd, alle)
                : met(eigen, alle).or(() -> alle.stream().findFirst());
    }

    private static Optional<Provinciekeuze> met(Provinciecode code, List<Provinciekeuze> alle) {
        return alle.stream()
                .filter(een -> code != null && een.code().equals(code.code()))
                .findFirst();
    }

    public boolean is(Provinciekeuze ander) {
        return equals(ander);
    }
}
