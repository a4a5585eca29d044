// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.herindeling.GrootsteRest;

/**
 * A saldo with its achterstand split by halfjaar of origin.
 *
 * @param saldo what the gemeente is behind or ahead
 * @param herkomst oldest first; adds up to the achterstand of the saldo, so empty when there is none
 */
record Boeking(Saldo saldo, List<Herkomst> herkomst) {

    static final Boeking NIETS = new Boeking(Saldo.NUL, List.of());

    Boeking {
        herkomst = List.copyOf(herkomst);
    }

    /** At the start of a halfjaar: of an achterstand is only known that it comes from the halfjaar before or older. */
    static Boeking opening(Halfjaar halfjaar, Saldo beginsaldo) {
        var oud = new Herkomst(halfjaar.vorige(), beginsaldo.achterstand(), true);
        return new Boeking(beginsaldo, zonderLege(List.of(oud)));
    }

    /** After a halfjaar with this taakstelling, in which so many persons were housed; a voorsprong counts as housed (rule 17). */
    Boeking na(Halfjaar halfjaar, int taakstelling, int gehuisvest, Boekingsvolgorde volgorde) {
        var eind = saldo.min(taakstelling).plus(gehuisvest);
        int beschikbaar = saldo.voorsprong() + gehuisvest;
        // another gemeente may have brought an achterstand of this very halfjaar
        var lopend = herkomst.stream()
                .filter(deel -> deel.halfjaar().equals(halfjaar))
                .reduce(new Herkomst(halfjaar, taakstelling, false), Herkomst::samen);
        var ouder = herkomst.stream()
                .filter(deel -> !deel.halfjaar().equals(halfjaar))
                .toList();
        var rest =
                switch (volgorde) {
                    case LOPEND_EERST -> boek(beschikbaar, Stream.concat(Stream.of(lopend), ouder.stream()));
                    case OUDSTE_EERST -> boek(beschikbaar, Stream.concat(ouder.stream(), Stream.of(lopend)));
                    case BEVROREN_COHORT -> boek(beschikbaar, Stream.concat(cohort(ouder).stream(), Stream.of(lopend)));
                    case TOTAAL -> List.of(new Herkomst(halfjaar, eind.achterstand(), false));
                };
        return new Boeking(eind, zonderLege(rest));
    }

    /** With what another gemeente brings; the voorsprong of the one pays the oldest achterstand of the other. */
    Boeking samen(Boeking ander) {
        int voorsprong = saldo.voorsprong() + ander.saldo.voorsprong();
        var delen = opHalfjaar(
                Stream.concat(herkomst.stream(), ander.herkomst.stream()).toList());
        return new Boeking(saldo.plus(ander.saldo.personen()), zonderLege(boek(voorsprong, delen.stream())));
    }

    /**
     * Divided by weights, whole persons, the sum kept: of the saldo and of each halfjaar of origin.
     *
     * @return as many as there are weights
     */
    List<Boeking> verdeel(List<BigDecimal> gewichten) {
        int teken = saldo.gehaald() ? 1 : -1;
        var totalen = GrootsteRest.verdeel(Math.abs(saldo.personen()), gewichten);
        var delen = gewichten.stream().map(gewicht -> new ArrayList<Herkomst>()).toList();
        var over = new ArrayList<>(totalen);
        for (var deel : herkomst) {
            var stukken = GrootsteRest.verdeel(
                    deel.personen(), over.stream().map(BigDecimal::valueOf).toList());
            for (int i = 0; i < stukken.size(); i++) {
                delen.get(i).add(new Herkomst(deel.halfjaar(), stukken.get(i), deel.ofOuder()));
                over.set(i, over.get(i) - stukken.get(i));
            }
        }
        return IntStream.range(0, totalen.size())
                .mapToObj(i -> new Boeking(new Saldo(teken * totalen.get(i)), zonderLege(delen.get(i))))
                .toList();
    }

    /** All of an achterstand as one lot, under its youngest halfjaar; empty when there is none. */
    private static Optional<Herkomst> cohort(List<Herkomst> ouder) {
        return ouder.stream()
                .reduce((oud, jong) -> new Herkomst(jong.halfjaar(), oud.personen() + jong.personen(), true));
    }

    /** One for each halfjaar, oldest first. */
    private static Collection<Herkomst> opHalfjaar(List<Herkomst> delen) {
        var som = new TreeMap<Halfjaar, Herkomst>();
        delen.forEach(deel -> som.merge(deel.halfjaar(), deel, Herkomst::samen));
        return som.values();
    }

    /** What is left of the parts, in order of age, when so many persons are booked on them in the order given. */
    private static Collection<Herkomst> boek(int beschikbaar, Stream<Herkomst> volgorde) {
        var rest = new ArrayList<Herkomst>();
        for (var deel : volgorde.toList()) {
            int geboekt = Math.min(beschikbaar, deel.personen());
            beschikbaar -= geboekt;
            rest.add(deel.min(geboekt));
        }
        return opHalfjaar(rest);
    }

    private static List<Herkomst> zonderLege(Collection<Herkomst> delen) {
        return delen.stream().filter(deel -> deel.personen() > 0).toList();
    }
}
