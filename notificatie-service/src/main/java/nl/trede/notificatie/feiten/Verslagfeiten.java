// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;

/**
 * The facts of the half-yearly report of a province to Provinciale Staten.
 *
 * @param treden how many gemeenten stand on each trede, lowest first
 * @param gemeenten every gemeente with its stand, by name
 */
public record Verslagfeiten(
        UUID besluit,
        Provinciecode provincie,
        Halfjaar halfjaar,
        LocalDate datum,
        Provincietotaal totaal,
        List<Bezetting> treden,
        List<Regel> gemeenten)
        implements Brieffeiten {

    /** How many gemeenten stand on a trede. */
    public record Bezetting(int trede, String naam, int aantal) {}

    /**
     * A gemeente in the report.
     *
     * @param oordeel null when the province gave none
     * @param bevroren a verschoning runs
     * @param indeplaatsstelling a voornemen or besluit runs
     */
    public record Regel(
            Gemeente gemeente,
            Stand stand,
            int trede,
            String tredeNaam,
            Ladderstand.Oordeel oordeel,
            boolean bevroren,
            boolean indeplaatsstelling) {}

    @Override
    public Aanleiding aanleiding() {
        return Aanleiding.VERSLAG;
    }

    @Override
    public Gemeente gemeente() {
        return null;
    }

    @Override
    public List<String> onbekend() {
        return List.of();
    }

    @Override
    public Map<String, Object> gegevens() {
        var gegevens = new HashMap<String, Object>();
        gegevens.put("halfjaar", halfjaar);
        gegevens.put("datum", datum);
        gegevens.put("afgesloten", !datum.isBefore(halfjaar.peilmoment()));
        gegevens.put("totaal", totaal);
        gegevens.put("treden", treden);
        gegevens.put("gemeenten", gemeenten);
        gegevens.put("bevroren", gemeenten.stream().filter(Regel::bevroren).toList());
        gegevens.put(
                "indeplaats",
                gemeenten.stream().filter(Regel::indeplaatsstelling).toList());
        return gegevens;
    }

    @Override
    public List<Gebruikt> gebruikt() {
        var afgesloten = !datum.isBefore(halfjaar.peilmoment());
        return gemeenten.stream()
                .map(regel -> new Gebruikt(regel.gemeente().code(), regel.stand(), afgesloten))
                .toList();
    }

    /** The sums are toezicht's: a corrected report is made there. */
    @Override
    public Verslagfeiten metStanden(Standkeuze nieuw) {
        return this;
    }
}
