// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.beleid.Verschoningsgrond;
import nl.trede.toezicht.besluit.NeemBesluit;
import nl.trede.toezicht.besluit.VoorgenomenBesluit;
import nl.trede.toezicht.besluit.VoorgenomenTermijn;
import nl.trede.toezicht.ladder.Besluitgegevens;
import nl.trede.toezicht.ladder.Besluitsoort;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.register.Gemeente;

/** Reads a besluit from the form, field by field; what is missing is told by the core. */
final class Besluitformulier {

    private static final Map<String, String> NAMEN = Map.ofEntries(
            Map.entry("soort", "Soort besluit"),
            Map.entry("beoordeling", "Voorstel"),
            Map.entry("verwachteVersie", "Dossier"),
            Map.entry("halfjaar", "Halfjaar"),
            Map.entry("trede", "Trede"),
            Map.entry("oordeel", "Oordeel"),
            Map.entry("grond", "Grond"),
            Map.entry("meetpunt", "Volgend meetpunt"),
            Map.entry("effect", "Wat de verschoning doet"),
            Map.entry("tot", "Bevroren tot"),
            Map.entry("besluit", "Welk besluit geldt niet meer"),
            Map.entry("termijn", "Termijn"),
            Map.entry("termijn.document", "Voor welk document"),
            Map.entry("termijn.weken", "Aantal weken"),
            Map.entry("termijn.reden", "Waarom deze termijn"),
            Map.entry("termijn.doorkijk", "Doorkijk"));

    private final Formulier form;

    Besluitformulier(Formulier form) {
        this.form = form;
    }

    VoorgenomenBesluit lees(Gemeente gemeente) {
        return new VoorgenomenBesluit(
                gemeente,
                form.facultatief("soort", Besluitsoort.class),
                form.facultatief("halfjaar", Halfjaar.class),
                form.facultatief("datum", LocalDate.class),
                form.facultatief("trede", Integer.class),
                tekst("grond", 2000),
                form.facultatief("meetpunt", LocalDate.class),
                null,
                form.facultatief("effect", Verschoningsgrond.Effect.class),
                null,
                form.facultatief("tot", LocalDate.class),
                form.facultatief("besluit", UUID.class),
                tekst("motivering", 8000),
                form.facultatief("beoordeling", UUID.class),
                tekst("oordeel", 100),
                termijn(),
                tekst("orgaan", 200),
                tekst("mandaat", 400),
                tekst("kenmerk", 200),
                form.facultatief("verwachteVersie", Integer.class));
    }

    /** Gives the fields their names in the summary of the faults, also those that this kind of besluit has not. */
    static void benoem(Formulier form) {
        NAMEN.forEach(form::label);
    }

    /** Adds what the core refuses; a field that could not be read is told already. */
    void noteer(List<Weigering> weigeringen) {
        weigeringen.stream()
                .filter(weigering -> form.redenen(weigering.veld()).isEmpty())
                .toList()
                .forEach(weigering -> form.fout(weigering.veld(), weigering.reden()));
    }

    /** The second who decides reads what the first did. */
    void noteer(NeemBesluit.Ingehaald ingehaald) {
        if (ingehaald.sindsdien().isEmpty()) {
            form.fout("", "Dit formulier hoort bij een ander moment van het dossier. Begin opnieuw.");
        }
        var verloop = Tredeverloop.van(ingehaald.sindsdien());
        ingehaald
                .sindsdien()
                .forEach(besluit -> form.fout(
                        "",
                        "Intussen is besloten, op " + Dag.kort(besluit.datum()) + ": "
                                + Besluitgegevens.van(besluit, verloop).watInWoorden()
                                + (besluit.motivering() == null ? "" : " (" + besluit.motivering() + ")")));
    }

    private VoorgenomenTermijn termijn() {
        var document = form.waarde("termijn.document");
        var weken = form.facultatief("termijn.weken", Integer.class);
        var reden = tekst("termijn.reden", 2000);
        return document.isEmpty() && weken == null && reden.isEmpty()
                ? null
                : new VoorgenomenTermijn(
                        document, weken, reden, List.of(), form.facultatief("termijn.doorkijk", Halfjaar.class));
    }

    private String tekst(String veld, int hoogstens) {
        var tekst = form.waarde(veld);
        if (tekst.length() > hoogstens) {
            form.fout(veld, "is te lang; hoogstens " + hoogstens + " tekens");
        }
        return tekst;
    }
}
