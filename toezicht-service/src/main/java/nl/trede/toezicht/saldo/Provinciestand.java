// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.util.List;
import java.util.function.Predicate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;

/**
 * The standen of all gemeenten of a provincie in one halfjaar. Two sums, never to be mixed up (rule 28): in the one of the saldi a
 * voorsprong offsets the achterstand of another gemeente, in the one of the achterstanden it does not.
 *
 * @param standen by code; without gemeenten of which nothing is known
 * @param zonderStand how many gemeenten those are
 */
public record Provinciestand(Provinciecode provincie, Halfjaar halfjaar, List<Halfjaarstand> standen, int zonderStand) {

    public Provinciestand {
        standen = List.copyOf(standen);
    }

    /** Sum of the signed beginsaldi, persons. */
    public int somSaldiBegin() {
        return standen.stream().mapToInt(stand -> stand.beginsaldo().personen()).sum();
    }

    /** Sum of the signed saldi, persons: leads offset. */
    public int somSaldi() {
        return standen.stream().mapToInt(stand -> stand.saldo().personen()).sum();
    }

    /** Sum of the achterstanden alone, persons, not negative. */
    public int somAchterstanden() {
        return standen.stream().mapToInt(stand -> stand.saldo().achterstand()).sum();
    }

    /** Gemeenten of which a stand is known. */
    public int aantalGemeenten() {
        return standen.size();
    }

    public int aantalMetAchterstand() {
        return aantal(saldo -> saldo.personen() < 0);
    }

    public int aantalPrecies() {
        return aantal(saldo -> saldo.personen() == 0);
    }

    public int aantalMetVoorsprong() {
        return aantal(saldo -> saldo.personen() > 0);
    }

    private int aantal(Predicate<Saldo> welke) {
        return (int) standen.stream().map(Halfjaarstand::saldo).filter(welke).count();
    }
}
