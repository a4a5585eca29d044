// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie;

import java.util.ArrayList;
import java.util.List;
import nl.trede.toezicht.saldo.Boekingsvolgorde;

/**
 * What is changed in a shipped beleid before it is tried.
 *
 * @param boekingsvolgorde null = as it is
 * @param verschoondeTellenMee whether excused halfjaren count among those missed in a row; null = as it is
 * @param termijnen new terms; empty = as they are
 * @param drempels changed cells of the decision tables; empty = as they are
 */
public record Aanpassing(
        Boekingsvolgorde boekingsvolgorde,
        Boolean verschoondeTellenMee,
        List<Termijnwijziging> termijnen,
        List<Drempelwijziging> drempels) {

    public static final Aanpassing GEEN = new Aanpassing(null, null, List.of(), List.of());

    /** Another term, in weeks, for a document of the beleid. */
    public record Termijnwijziging(String document, int weken) {}

    /**
     * Another condition, or another outcome, in a rule of a decision table.
     *
     * @param tabel voorgesteldeTrede, oordeel or gevolgen
     * @param regel number of the rule, from 1
     * @param feit whose column changes; null = the outcome changes
     * @param waarde as the table writes it, for example ">= 3"
     */
    public record Drempelwijziging(String tabel, int regel, String feit, String waarde) {}

    public Aanpassing {
        termijnen = List.copyOf(termijnen);
        drempels = List.copyOf(drempels);
    }

    public boolean isGeen() {
        return equals(GEEN);
    }

    /** In Dutch, one for each change. */
    public List<String> inWoorden() {
        var woorden = new ArrayList<String>();
        if (boekingsvolgorde != null) {
            woorden.add("boekingsvolgorde " + boekingsvolgorde);
        }
        if (verschoondeTellenMee != null) {
            woorden.add("verschoonde halfjaren tellen " + (verschoondeTellenMee ? "mee" : "niet mee"));
        }
        termijnen.forEach(een -> woorden.add("termijn " + een.document() + ": " + een.weken() + " weken"));
        drempels.forEach(een -> woorden.add("tabel " + een.tabel() + ", regel " + een.regel() + ", "
                + (een.feit() == null ? "uitkomst" : een.feit()) + ": " + een.waarde()));
        return woorden;
    }
}
