// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.rest;

import java.util.List;
import java.util.stream.Collectors;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.besluit.NeemBesluit;
import nl.trede.toezicht.ladder.Besluitgegevens;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.ladder.Weigering;

/** What came of a besluit, as an answer. */
final class Antwoord {

    private Antwoord() {}

    /** The besluit that stands; anything else is thrown as a problem. */
    static NeemBesluit.Genomen genomen(NeemBesluit.Uitkomst uitkomst, String sleutel) {
        if (uitkomst instanceof NeemBesluit.Geweigerd geweigerd) {
            throw Problem.ongeldig(fouten(geweigerd.weigeringen()));
        }
        if (uitkomst instanceof NeemBesluit.SleutelBezet bezet) {
            throw Problem.conflict("De sleutel '" + sleutel + "' is al gebruikt voor besluit "
                    + bezet.besluit().id() + ".");
        }
        if (uitkomst instanceof NeemBesluit.Ingehaald ingehaald) {
            throw Problem.conflict(watVeranderde(ingehaald));
        }
        return (NeemBesluit.Genomen) uitkomst;
    }

    static List<Fout> fouten(List<Weigering> weigeringen) {
        return weigeringen.stream()
                .map(weigering -> new Fout(weigering.veld(), weigering.reden()))
                .toList();
    }

    private static String watVeranderde(NeemBesluit.Ingehaald ingehaald) {
        if (ingehaald.sindsdien().isEmpty()) {
            return "De verwachte versie bestaat niet; het dossier is bij versie " + ingehaald.versie() + ".";
        }
        var verloop = Tredeverloop.van(ingehaald.sindsdien());
        return ingehaald.sindsdien().stream()
                .map(besluit -> {
                    var gegevens = Besluitgegevens.van(besluit, verloop);
                    return "besluit van " + Dag.kort(besluit.datum()) + " over " + besluit.halfjaar() + ": "
                            + gegevens.watInWoorden()
                            + (besluit.motivering() == null ? "" : " (" + besluit.motivering() + ")");
                })
                .collect(Collectors.joining(
                        "; ",
                        "Een ander heeft intussen besloten; uw besluit is niet vastgelegd. Sindsdien: ",
                        ". Het dossier is nu bij versie " + ingehaald.versie() + "."));
    }
}
