// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.dossier.web.Formulierblad.Groep;
import nl.trede.toezicht.overleg.LegOverlegVast;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.overleg.Overleggen;
import nl.trede.toezicht.overleg.Overlegsoort;

@ApplicationScoped
class Overlegformulier implements Dossierformulier {

    private final LegOverlegVast legVast;
    private final Overleggen overleggen;

    Overlegformulier(LegOverlegVast legVast, Overleggen overleggen) {
        this.legVast = legVast;
        this.overleggen = overleggen;
    }

    @Override
    public String naam() {
        return "overleg";
    }

    @Override
    public Formulierblad blad(Doel doel, Formulier form) {
        var gepland = overleggen.van(doel.gemeente().code()).stream()
                .filter(een -> een.uitkomst() == null)
                .toList();
        var soort = Veld.keuze("soort", "Soort overleg", Overlegsoort.values());
        return Formulierblad.met(
                "Overleg met " + doel.gemeente().naam(),
                "Leg een overleg vast dat is gevoerd of gepland. Noem rollen en geen namen van personen.",
                List.of(
                        Groep.van(
                                soort,
                                Veld.datum("datum", "Datum")
                                        .magLeeg()
                                        .met("Nog geen dag bekend? Vul dan hieronder in wanneer."),
                                Veld.tekst("aanduiding", "Of wanneer, in woorden")
                                        .magLeeg()
                                        .met("Bijvoorbeeld: begin maart 2025"),
                                Veld.tekst("onderwerp", "Onderwerp").magLeeg(),
                                Veld.tekst("deelnemers", "Wie zijn erbij")
                                        .magLeeg()
                                        .met("Rollen, met een komma ertussen: gedeputeerde, wethouder"),
                                Veld.lang("uitkomst", "Wat kwam eruit")
                                        .magLeeg()
                                        .met("Leeg als het overleg nog moet komen"),
                                Veld.lang("afspraken", "Wat is afgesproken").magLeeg(),
                                Veld.vink(
                                        "verwachtNietHalen",
                                        "De gemeente zegt zelf dat zij de taakstelling niet haalt"),
                                Veld.keuze(
                                                "vervangt",
                                                "Was dit eerder gepland",
                                                Veld.keuzes(
                                                        gepland, een -> een.id().toString(), Overlegformulier::gepland))
                                        .magLeeg(),
                                Veld.vink("uitnodiging", "Maak een conceptbrief met de uitnodiging")),
                        Groep.van(
                                "Vervolgoverleg",
                                Veld.datum("volgende.datum", "Datum").magLeeg(),
                                Veld.tekst("volgende.aanduiding", "Of wanneer, in woorden")
                                        .magLeeg(),
                                Veld.tekst("volgende.onderwerp", "Onderwerp").magLeeg())));
    }

    @Override
    public Map<String, String> begin(Doel doel) {
        return Map.of("soort", Overlegsoort.BESTUURLIJK.name());
    }

    @Override
    public void verwerk(Doel doel, Formulier form) {
        var lezer = new Lezer(form);
        var soort = form.verplicht("soort", Overlegsoort.class);
        var overleg = overleg(doel, form, soort, "");
        var vervolg = form.waarde("volgende.datum").isEmpty()
                        && form.waarde("volgende.aanduiding").isEmpty()
                        && form.waarde("volgende.onderwerp").isEmpty()
                ? null
                : overleg(doel, form, soort, "volgende.");
        var opdracht = new LegOverlegVast.Opdracht(doel.gemeente(), overleg, vervolg, lezer.aangevinkt("uitnodiging"));
        lezer.noteer(legVast.bezwaren(opdracht));
        if (!form.heeftFouten()) {
            legVast.voer(opdracht);
        }
    }

    /** The talk itself, or with "volgende." before its fields the one that follows it, with the same roles. */
    private static Overleg overleg(Doel doel, Formulier form, Overlegsoort soort, String voor) {
        boolean zelf = voor.isEmpty();
        var onderwerp = form.vrijeTekst(voor + "onderwerp", 2000);
        return new Overleg(
                UUID.randomUUID(),
                doel.gemeente().code(),
                soort,
                form.facultatief(voor + "datum", LocalDate.class),
                form.vrijeTekst(voor + "aanduiding", 200),
                zelf || onderwerp != null ? onderwerp : "vervolg",
                zelf ? form.vrijeTekst("uitkomst", 4000) : null,
                zelf ? form.vrijeTekst("afspraken", 4000) : null,
                zelf && new Lezer(form).aangevinkt("verwachtNietHalen"),
                rollen(form),
                zelf ? form.facultatief("vervangt", UUID.class) : null,
                doel.nu());
    }

    private static List<String> rollen(Formulier form) {
        var rollen = new Lezer(form).lijst("deelnemers");
        if (form.redenen("deelnemers").isEmpty()
                && (rollen.size() > 30 || rollen.stream().anyMatch(rol -> rol.length() > 100))) {
            form.fout("deelnemers", "noem hoogstens 30 rollen van hoogstens 100 tekens");
        }
        return rollen;
    }

    private static String gepland(Overleg overleg) {
        return Dossierwoorden.soortInWoorden(overleg) + " overleg "
                + (overleg.datum() == null ? overleg.aanduiding() : overleg.datum())
                + (overleg.onderwerp() == null ? "" : ", " + overleg.onderwerp());
    }
}
