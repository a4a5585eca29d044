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

/** The facts of a letter about a besluit TREDE or VERSCHONING, as one event told them. */
public record Besluitfeiten(
        Besluit genomen, Gemeente gemeente, Cijfers cijfers, Ladderstand ladderstand, Dossier dossier)
        implements Brieffeiten {

    @Override
    public Aanleiding aanleiding() {
        var einde = genomen.soort() == Aanleiding.TREDE && ladderstand.trede() == 0 && ladderstand.vorige() > 0;
        return einde ? Aanleiding.EINDE : genomen.soort();
    }

    @Override
    public Provinciecode provincie() {
        return gemeente.provincie();
    }

    @Override
    public Halfjaar halfjaar() {
        return genomen.halfjaar();
    }

    @Override
    public LocalDate datum() {
        return genomen.datum();
    }

    @Override
    public UUID besluit() {
        return genomen.id();
    }

    @Override
    public List<String> onbekend() {
        return cijfers.onbekend();
    }

    /** Whether the halfjaar was over when the besluit was taken; otherwise its figures are a prognosis (rule 43). */
    public boolean afgesloten() {
        return !datum().isBefore(halfjaar().peilmoment());
    }

    /** The halfjaar that runs when the besluit is taken, and that the next peilmoment is about. */
    public Halfjaar lopendePeriode() {
        return afgesloten() ? halfjaar().volgende() : halfjaar();
    }

    @Override
    public Map<String, Object> gegevens() {
        var gegevens = new HashMap<String, Object>();
        gegevens.put("gemeente", gemeente);
        gegevens.put("besluit", genomen);
        gegevens.put("verschoning", genomen.verschoning());
        gegevens.put("bevriezing", genomen.bevriezing());
        gegevens.put("ingetrokken", genomen.ingetrokken());
        gegevens.put("halfjaar", halfjaar());
        gegevens.put("datum", datum());
        gegevens.put("gemist", ladderstand.opeenvolgendGemist());
        gegevens.put("afgesloten", afgesloten());
        gegevens.put("lopendePeriode", lopendePeriode());
        gegevens.put("stand", Stand.alsVolledig(cijfers.stand()));
        gegevens.put("bijstelling", cijfers.bijstelling());
        gegevens.put("vorig", Stand.alsVolledig(cijfers.vorig()));
        gegevens.put("volgend", Stand.alsVolledig(cijfers.volgend()));
        gegevens.put("ladder", ladderstand);
        gegevens.put("oordeel", ladderstand.oordeel());
        gegevens.put("plannen", dossier.plannen());
        gegevens.put("afspraken", dossier.afspraken());
        gegevens.put("termijnen", dossier.termijnen());
        gegevens.put("gevoerd", dossier.gevoerdOp(datum()));
        gegevens.put("gepland", dossier.geplandNa(datum()));
        return gegevens;
    }

    @Override
    public List<Gebruikt> gebruikt() {
        return Stream.of(cijfers.stand(), cijfers.volgend())
                .filter(Objects::nonNull)
                .map(stand -> new Gebruikt(
                        gemeente.code(), stand, afgesloten() && stand.halfjaar().equals(halfjaar())))
                .toList();
    }

    @Override
    public Besluitfeiten metStanden(Standkeuze nieuw) {
        return new Besluitfeiten(
                genomen, gemeente, cijfers.metStanden(gemeente.code().code(), nieuw), ladderstand, dossier);
    }
}
