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
 * The facts of a letter about something in the dossier of a gemeente.
 *
 * @param besluit the act in the dossier that the letter is about
 * @param plaats where the gemeente stands on the ladder on that day
 * @param gebeurtenis what happened
 */
public record Dossierfeiten<G extends Gebeurtenis>(
        UUID besluit,
        Gemeente gemeente,
        Halfjaar halfjaar,
        LocalDate datum,
        Tredeplaats plaats,
        Cijfers cijfers,
        Dossier dossier,
        G gebeurtenis)
        implements Brieffeiten {

    @Override
    public Aanleiding aanleiding() {
        return gebeurtenis.aanleiding();
    }

    @Override
    public Provinciecode provincie() {
        return gemeente.provincie();
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
        gegevens.put("tredeplaats", plaats);
        gegevens.put("oordeel", plaats.oordeel());
        var stand = cijfers.stand();
        gegevens.put(
                "afgesloten", stand != null && !datum.isBefore(stand.halfjaar().peilmoment()));
        gegevens.put("stand", Stand.alsVolledig(cijfers.stand()));
        gegevens.put("vorig", Stand.alsVolledig(cijfers.vorig()));
        gegevens.put("volgend", Stand.alsVolledig(cijfers.volgend()));
        gegevens.put("plannen", dossier.plannen());
        gegevens.put("afspraken", dossier.afspraken());
        gegevens.put("gevoerd", dossier.gevoerdOp(datum));
        gegevens.put("gepland", dossier.geplandNa(datum));
        gegevens.put(gebeurtenis.naam(), gebeurtenis);
        return gegevens;
    }

    @Override
    public List<Gebruikt> gebruikt() {
        return Stream.of(cijfers.stand())
                .filter(Objects::nonNull)
                .map(stand -> new Gebruikt(gemeente.code(), stand, false))
                .toList();
    }

    @Override
    public Dossierfeiten<G> metStanden(Standkeuze nieuw) {
        return new Dossierfeiten<>(
                besluit,
                gemeente,
                halfjaar,
                datum,
                plaats,
                cijfers.metStanden(gemeente.code().code(), nieuw),
                dossier,
                gebeurtenis);
    }
}
