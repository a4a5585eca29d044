// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.provincieverslag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidsversie;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standstatus;

/**
 * The half-yearly report to Provinciale Staten. Sums are persons (rule 28).
 *
 * @param status DEFINITIEF when every figure is, GEEN_REALISATIE when there are none, VOORLOPIG otherwise
 * @param gemeenten by name; without those of which nothing is known
 * @param beleid null when the provincie has none
 */
public record Provincieverslag(
        UUID id,
        Provinciecode provincie,
        String naam,
        Halfjaar halfjaar,
        LocalDate datum,
        LocalDate peildatum,
        Standstatus status,
        List<Regel> gemeenten,
        Beleidsversie beleid,
        Instant vastgelegdOp) {

    /**
     * One gemeente in it.
     *
     * @param oordeel the last that was given; null when none was
     */
    public record Regel(
            Gemeentecode code,
            String naam,
            Halfjaarstand stand,
            int trede,
            String tredeNaam,
            Oordeel oordeel,
            boolean bevroren,
            boolean indeplaatsstelling) {}

    public Provincieverslag {
        gemeenten = List.copyOf(gemeenten);
    }

    public int aantalMet(java.util.function.IntPredicate saldo) {
        return (int) gemeenten.stream()
                .filter(regel -> saldo.test(regel.stand().saldo().personen()))
                .count();
    }

    public int som(java.util.function.ToIntFunction<Halfjaarstand> wat) {
        return gemeenten.stream()
                .mapToInt(regel -> wat.applyAsInt(regel.stand()))
                .sum();
    }
}
