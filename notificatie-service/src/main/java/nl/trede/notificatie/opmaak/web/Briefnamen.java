// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.notificatie.feiten.Beeindiging;
import nl.trede.notificatie.feiten.Besluit;
import nl.trede.notificatie.feiten.Cijfers;
import nl.trede.notificatie.feiten.Gemeente;
import nl.trede.notificatie.feiten.Herinnering;
import nl.trede.notificatie.feiten.Indeplaatsstelling;
import nl.trede.notificatie.feiten.Ladderstand;
import nl.trede.notificatie.feiten.Planoordeel;
import nl.trede.notificatie.feiten.Planvraag;
import nl.trede.notificatie.feiten.Provinciestand;
import nl.trede.notificatie.feiten.Provincietotaal;
import nl.trede.notificatie.feiten.Stand;
import nl.trede.notificatie.feiten.Tredeplaats;
import nl.trede.notificatie.feiten.Uitnodiging;
import nl.trede.notificatie.opmaak.Briefkop;
import nl.trede.notificatie.opmaak.Correctie;
import nl.trede.notificatie.opmaak.Huisstijl;
import nl.trede.notificatie.opmaak.Woord;

/** Every name that a template of a letter may use, with its type; null: not followed. {@code SjabloonlintTest} holds it against the facts. */
public final class Briefnamen {

    private Briefnamen() {}

    public static Map<String, Type> alle() {
        var namen = new HashMap<String, Type>(Map.of(
                "brief", Briefkop.class,
                "correctie", Correctie.class,
                "huisstijl", Huisstijl.class,
                "woord", Woord.class,
                "ondertekening", Huisstijl.Ondertekening.class,
                "blokken", Blokplaatsen.class,
                "gemeente", Gemeente.class,
                "halfjaar", Halfjaar.class,
                "datum", LocalDate.class,
                "besluit", Besluit.class));
        namen.putAll(Map.of(
                "verschoning", Besluit.Verschoning.class,
                "lopendePeriode", Halfjaar.class,
                "stand", Stand.class,
                "vorig", Stand.class,
                "volgend", Stand.class,
                "jaarbegin", Saldo.class,
                "bijstelling", Cijfers.Bijstelling.class,
                "ladder", Ladderstand.class,
                "oordeel", Ladderstand.Oordeel.class,
                "tredeplaats", Tredeplaats.class));
        namen.put("bevriezing", Besluit.Bevriezing.class);
        namen.put("ingetrokken", Besluit.Ingetrokken.class);
        namen.putAll(Map.of(
                "provinciestand", Provinciestand.class,
                "totaal", Provincietotaal.class,
                "planvraag", Planvraag.class,
                "planoordeel", Planoordeel.class,
                "uitnodiging", Uitnodiging.class,
                "herinnering", Herinnering.class,
                "ips", Indeplaatsstelling.class,
                "beeindiging", Beeindiging.class,
                "toezichtinformatieUiterlijk", LocalDate.class));
        // lists, numbers and texts are not followed; nor are the parameters that parts are given
        for (var naam : List.of(
                "onderwerp",
                "adresregels",
                "afgesloten",
                "plannen",
                "afspraken",
                "termijnen",
                "gevoerd",
                "gepland",
                "gemist",
                "taaksteller",
                "verloop",
                "provinciegenoten",
                "anderen",
                "anderenToegenomen",
                "anderenZonderCijfer",
                "toelichtingen",
                "bijlagen",
                "treden",
                "gemeenten",
                "bevroren",
                "indeplaats",
                "feiten",
                "plaats",
                "beginstand",
                "periode",
                "saldo",
                "perioden",
                "termijn",
                "uiterlijk",
                "wat",
                "plan",
                "afspraak",
                "moment")) {
            namen.put(naam, null);
        }
        return namen;
    }
}
