// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.web;

import java.util.List;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.web.Opmaak;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Document;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.ladder.Besluitgegevens;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Tredeverloop;

/**
 * What can be chosen in the form of a besluit; every list but {@code halfjaren} and {@code intrekbaar} is empty for a provincie without beleid.
 *
 * @param halfjaren newest first
 * @param intrekbaar the besluiten that still hold
 */
public record Besluitkeuzes(
        List<Optie> halfjaren,
        List<Optie> treden,
        List<Optie> oordelen,
        List<Optie> gronden,
        List<Optie> documenten,
        List<Optie> intrekbaar) {

    static Besluitkeuzes van(Beleidskader kader, Tredeverloop verloop, List<Halfjaar> bekend) {
        var halfjaren =
                Optie.van(bekend, Halfjaar::toString, halfjaar -> halfjaar + " (" + Opmaak.inWoorden(halfjaar) + ")");
        var intrekbaar = verloop.geldend().stream()
                .map(besluit -> Besluitgegevens.van(besluit, verloop))
                .map(besluit -> new Optie(
                        besluit.id().toString(),
                        Dag.kort(besluit.datum()) + " over " + besluit.halfjaar() + ": " + besluit.watInWoorden()))
                .toList();
        if (kader == null) {
            return new Besluitkeuzes(halfjaren, List.of(), List.of(), List.of(), List.of(), intrekbaar);
        }
        return new Besluitkeuzes(
                halfjaren,
                Optie.van(
                        kader.ladder().treden(),
                        trede -> String.valueOf(trede.nummer()),
                        trede -> trede.nummer() + " " + trede.naam()),
                Optie.van(kader.oordelen(), Oordeel::code, Oordeel::woord),
                Optie.van(kader.verschoningsgronden(), grond -> grond.code(), grond -> grond.omschrijving()),
                Optie.van(kader.documenten(), Document::code, Document::naam),
                intrekbaar);
    }

    /** All that can be chosen, with what was typed before though it is not among them. */
    public List<Optie> halfjarenMet(String getypt) {
        return getypt.isEmpty()
                        || halfjaren.stream().anyMatch(een -> een.waarde().equals(getypt))
                ? halfjaren
                : Stream.concat(Stream.of(new Optie(getypt, getypt)), halfjaren.stream())
                        .toList();
    }

    /** Whether another halfjaar was chosen than the proposal is about. */
    public boolean anders(String gekozen, Halfjaar voorgesteld) {
        return !gekozen.equals(voorgesteld.toString())
                && halfjaren.stream().anyMatch(een -> een.waarde().equals(gekozen));
    }
}
