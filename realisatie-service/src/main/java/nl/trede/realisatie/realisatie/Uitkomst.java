// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie;

/** What became of a melding. */
public sealed interface Uitkomst {

    /**
     * A new figure, or another one than was known.
     *
     * @param regel where it stands in the levering
     * @param vorigGehuisvest persons as they were known before; null for the first figure of this peildatum
     */
    record Aanvaard(int regel, Versie versie, Integer vorigGehuisvest) implements Uitkomst {}

    /** Nothing that was not known. */
    record Ongewijzigd() implements Uitkomst {}

    /**
     * Not taken.
     *
     * @param reden in Dutch, for the one who sent it
     */
    record Geweigerd(int regel, String veld, String reden) implements Uitkomst {}
}
