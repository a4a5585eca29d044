// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.tempo.Tempo;

/**
 * How one gemeente housed in one halfjaar. Numbers are persons.
 *
 * @param perMaand housed since the first day, after so many whole months (0 to 6); a month without a figure is left out, month 0 is 0
 * @param eind housed at the end of the halfjaar; null while no figure runs to its end
 */
public record Halfjaarverloop(
        Gemeentecode gemeente,
        Halfjaar halfjaar,
        Saldo beginsaldo,
        int taakstelling,
        NavigableMap<Integer, Integer> perMaand,
        Integer eind) {

    public Halfjaarverloop {
        perMaand = Collections.unmodifiableNavigableMap(new TreeMap<>(perMaand));
    }

    /** @param cijfers housed, by peildatum */
    public static Halfjaarverloop van(
            Gemeentecode gemeente,
            Halfjaar halfjaar,
            Saldo beginsaldo,
            int taakstelling,
            SortedMap<LocalDate, Integer> cijfers) {
        var perMaand = new TreeMap<Integer, Integer>();
        perMaand.put(0, 0);
        cijfers.forEach((dag, aantal) -> {
            int maand = Tempo.maanden(halfjaar, dag);
            if (maand > 0) {
                perMaand.put(maand, aantal);
            }
        });
        boolean teneinde = !cijfers.isEmpty() && !cijfers.lastKey().isBefore(halfjaar.laatsteDag());
        return new Halfjaarverloop(
                gemeente,
                halfjaar,
                beginsaldo,
                taakstelling,
                perMaand,
                teneinde ? cijfers.get(cijfers.lastKey()) : null);
    }

    public boolean compleet() {
        return eind != null;
    }

    /** The last month with a figure, 0 when there is none. */
    public int laatsteMaand() {
        return perMaand.lastKey();
    }

    /** As it was known after that month: later figures and the end are gone. */
    Halfjaarverloop totEnMet(int maand) {
        return new Halfjaarverloop(gemeente, halfjaar, beginsaldo, taakstelling, perMaand.headMap(maand, true), null);
    }

    /** The saldo when so many are housed in all. */
    public Saldo saldo(int gehuisvest) {
        return beginsaldo.min(taakstelling).plus(gehuisvest);
    }
}
