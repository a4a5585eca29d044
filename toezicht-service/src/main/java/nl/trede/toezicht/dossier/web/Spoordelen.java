// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.indeplaatsstelling.Onderdeel;
import nl.trede.toezicht.indeplaatsstelling.Spoor;
import nl.trede.toezicht.indeplaatsstelling.Sporen;
import nl.trede.toezicht.indeplaatsstelling.Uitkomst;

/** What the forms of an indeplaatsstelling share. */
final class Spoordelen {

    private Spoordelen() {}

    /** A form of which the parts of the indeplaatsstelling come after the fields of the form itself. */
    static Formulierblad blad(String titel, String uitleg, Formulierblad.Groep eerst, Formulier form) {
        return Formulierblad.met(
                        titel,
                        uitleg,
                        Stream.concat(Stream.of(eerst), rijen(form).stream()).toList())
                .met("Meer onderdelen");
    }

    private static List<Formulierblad.Groep> rijen(Formulier form) {
        return Rijen.van(
                form,
                i -> Formulierblad.Groep.van(
                        "Onderdeel " + (i + 1),
                        Veld.tekst("onderdelen-" + i + ".omschrijving", "Wat moet de gemeente doen")
                                .magLeeg(),
                        Veld.tekst("onderdelen-" + i + ".personen", "Voor hoeveel personen")
                                .magLeeg(),
                        Veld.datum("onderdelen-" + i + ".uiterlijk", "Laatste dag")
                                .magLeeg()));
    }

    /** The rows in which something was typed; a day that is missing is noted and stands as that of the form. */
    static List<Onderdeel> lees(Formulier form, LocalDate datum) {
        var lezer = new Lezer(form);
        var delen = new ArrayList<Onderdeel>();
        for (int i : lezer.gevuld(lezer.regels(Rijen.BEGIN), "onderdelen", "omschrijving", "personen", "uiterlijk")) {
            var voor = "onderdelen-" + i + ".";
            var personen = lezer.aantal(voor + "personen", Lezer.PERSONEN);
            if (personen != null && personen == 0) {
                form.fout(voor + "personen", "is minstens 1");
            }
            delen.add(new Onderdeel(
                    form.tekst(voor + "omschrijving", 1000), personen, lezer.dag(voor + "uiterlijk", datum)));
        }
        return delen;
    }

    static Spoor spoor(Sporen sporen, Dossierformulier.Doel doel) {
        return sporen.spoor(doel.verplicht())
                .filter(een -> een.gemeente().equals(doel.gemeente().code()))
                .orElseThrow(() -> Problem.nietGevonden(
                        "Gemeente " + doel.gemeente().code() + " heeft dit voornemen of besluit niet."));
    }

    /** Notes what was refused; a fault of a part stands at the row it was typed in. */
    static void noteer(Uitkomst uitkomst, Formulier form) {
        var lezer = new Lezer(form);
        var rijen = lezer.gevuld(lezer.regels(Rijen.BEGIN), "onderdelen", "omschrijving", "personen", "uiterlijk");
        if (uitkomst instanceof Uitkomst.Geweigerd geweigerd) {
            geweigerd.weigeringen().forEach(een -> lezer.noteer(veld(een.veld(), rijen), een.reden()));
        } else if (uitkomst instanceof Uitkomst.Strijdig strijdig) {
            form.fout("", strijdig.reden());
        }
    }

    private static String veld(String veld, List<Integer> rijen) {
        if (veld.equals("onderdelen")) {
            return "onderdelen-0.omschrijving";
        }
        var nummer = veld.replaceFirst("^onderdelen\\[(\\d+)].*", "$1");
        return nummer.equals(veld) ? veld : veld.replaceFirst("\\[\\d+]", "-" + rijen.get(Integer.parseInt(nummer)));
    }
}
