// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;

/**
 * The facts of the letter with the result of one gemeente after a peilmoment, from the standen known then.
 *
 * @param gemist halfjaren in a row that ended with an achterstand, this one included
 */
public record Peilmomentfeiten(Gemeente gemeente, Halfjaar halfjaar, LocalDate datum, Cijfers cijfers, int gemist)
        implements Brieffeiten {

    /**
     * The facts that follow from the standen of a gemeente.
     *
     * @param verloop all known standen of the gemeente, oldest first
     */
    public static Peilmomentfeiten uit(Gemeente gemeente, Halfjaar halfjaar, LocalDate datum, List<Stand> verloop) {
        var gemist = 0;
        for (var stand : verloop) {
            if (stand.halfjaar().compareTo(halfjaar) <= 0 && stand.heeftRealisatie()) {
                gemist = stand.gehaald() ? 0 : gemist + 1;
            }
        }
        var cijfers = new Cijfers(
                over(verloop, halfjaar), null, over(verloop, halfjaar.vorige()), over(verloop, halfjaar.volgende()));
        return new Peilmomentfeiten(gemeente, halfjaar, datum, cijfers, gemist);
    }

    private static Stand over(List<Stand> verloop, Halfjaar halfjaar) {
        return verloop.stream()
                .filter(stand -> stand.halfjaar().equals(halfjaar))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Aanleiding aanleiding() {
        return Aanleiding.PEILMOMENT;
    }

    @Override
    public Provinciecode provincie() {
        return gemeente.provincie();
    }

    @Override
    public UUID besluit() {
        return null;
    }

    @Override
    public String bron() {
        return "peilmoment " + gemeente.code() + " " + halfjaar;
    }

    @Override
    public List<String> onbekend() {
        return cijfers.onbekend();
    }

    @Override
    public Map<String, Object> gegevens() {
        var gegevens = new HashMap<String, Object>();
        gegevens.put("gemeente", gemeente);
        gegevens.put("halfjaar", halfjaar);
        gegevens.put("datum", datum);
        gegevens.put("besluit", null);
        gegevens.put("verschoning", null);
        gegevens.put("bevriezing", null);
        gegevens.put("ingetrokken", null);
        gegevens.put("ladder", null);
        gegevens.put("oordeel", null);
        gegevens.put("afgesloten", true);
        gegevens.put("lopendePeriode", halfjaar.volgende());
        gegevens.put("stand", Stand.alsVolledig(cijfers.stand()));
        gegevens.put("bijstelling", null);
        gegevens.put("vorig", Stand.alsVolledig(cijfers.vorig()));
        gegevens.put("volgend", Stand.alsVolledig(cijfers.volgend()));
        gegevens.put("gemist", gemist);
        for (var leeg : List.of("plannen", "afspraken", "termijnen", "gevoerd", "gepland")) {
            gegevens.put(leeg, List.of());
        }
        return gegevens;
    }

    @Override
    public List<Gebruikt> gebruikt() {
        return Stream.of(cijfers.stand(), cijfers.volgend())
                .filter(Objects::nonNull)
                .map(stand ->
                        new Gebruikt(gemeente.code(), stand, stand.halfjaar().equals(halfjaar)))
                .toList();
    }

    @Override
    public Peilmomentfeiten metStanden(Standkeuze nieuw) {
        return new Peilmomentfeiten(
                gemeente, halfjaar, datum, cijfers.metStanden(gemeente.code().code(), nieuw), gemist);
    }
}
