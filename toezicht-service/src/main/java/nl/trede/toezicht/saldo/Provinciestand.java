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
 * @param wachtend standen of gemeenten that ended in this provincie while their saldo waits for a verdeelsleutel; in no sum or count
 */
public record Provinciestand(
        Provinciecode provincie,
        Halfjaar halfjaar,
        List<Halfjaarstand> standen,
        int zonderStand,
        List<Halfjaarstand> wachtend) {

    public Provinciestand {
        standen = List.copyOf(standen);
        wachtend = List.copyOf(wachtend);
    }

    /** What is still to go over to other gemeenten, signed persons, in no other sum. */
    public int somWachtend() {
        return wachtend.stream().mapToInt(stand -> stand.saldo().personen()).sum();
    }

    /** How the sum of the signed saldi changed over the halfjaar, persons; negative = further behind. */
    public int verandering() {
        return somSaldi() - somSaldiBegin();
    }

    /** Gemeenten that owe nothing: exactly met or ahead. */
    public int aantalGehaald() {
        return aantal(Saldo::gehaald);
    }

    /** Sum of the signed beginsaldi, persons, with what gemeenten took over since. */
    public int somSaldiBegin() {
        return standen.stream()
                .mapToInt(stand -> stand.beginMetOvergenomen().personen())
                .sum();
    }

    /** Sum of the achterstanden alone at the begin, persons, not negative. */
    public int somAchterstandenBegin() {
        return standen.stream()
                .mapToInt(stand -> stand.beginMetOvergenomen().achterstand())
                .sum();
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
