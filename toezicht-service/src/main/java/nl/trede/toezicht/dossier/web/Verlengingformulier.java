// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.platform.web.Opmaak;
import nl.trede.toezicht.dossier.web.Formulierblad.Groep;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Termijnen;
import nl.trede.toezicht.termijn.Tijdseenheid;
import nl.trede.toezicht.termijn.VerlengTermijn;
import nl.trede.toezicht.termijn.Wens;

@ApplicationScoped
class Verlengingformulier implements Dagformulier {

    private final Termijnen termijnen;
    private final VerlengTermijn verleng;

    Verlengingformulier(Termijnen termijnen, VerlengTermijn verleng) {
        this.termijnen = termijnen;
        this.verleng = verleng;
    }

    @Override
    public String naam() {
        return "verlenging";
    }

    @Override
    public Formulierblad blad(Doel doel, Formulier form) {
        var termijn = termijn(doel);
        return Formulierblad.met(
                "Verleng de termijn voor " + termijn.naam() + " van "
                        + doel.gemeente().naam(),
                stand(termijn),
                List.of(
                        Groep.van(Veld.datum("datum", "Datum van de verlenging")),
                        Groep.van(
                                "Hoeveel langer",
                                Veld.tekst("aantal", "Aantal").magLeeg().met("Vanaf de huidige laatste dag"),
                                Veld.keuze("eenheid", "Eenheid", Tijdseenheid.values())
                                        .magLeeg(),
                                Veld.datum("tot", "Of een nieuwe laatste dag").magLeeg()),
                        Groep.van(
                                Veld.lang("reden", "Waarom wordt verlengd"),
                                Veld.vink("ultimatum", "Dit is een ultimatum: er wordt niet nog eens verlengd"))));
    }

    @Override
    public void verwerk(Doel doel, Formulier form) {
        var lezer = new Lezer(form);
        var termijn = termijn(doel);
        var wens = new Wens(
                form.verplicht("datum", LocalDate.class),
                lezer.duur("aantal", "eenheid"),
                form.facultatief("tot", LocalDate.class),
                form.tekst("reden", 2000),
                lezer.aangevinkt("ultimatum"));
        if (form.heeftFouten()) {
            lezer.noteer(verleng.bezwaren(termijn, wens, doel.vandaag()));
        } else if (verleng.voer(doel.gemeente(), termijn, wens, doel.vandaag(), doel.nu())
                instanceof VerlengTermijn.Geweigerd geweigerd) {
            lezer.noteer(geweigerd.bezwaren());
        }
    }

    private Termijn termijn(Doel doel) {
        return termijn(termijnen, doel);
    }

    /** The termijn a form is about. */
    static Termijn termijn(Termijnen termijnen, Doel doel) {
        return termijnen
                .termijn(doel.verplicht())
                .filter(een -> een.gemeente().equals(doel.gemeente().code()))
                .orElseThrow(
                        () -> Problem.nietGevonden("Gemeente " + doel.gemeente().code() + " heeft deze termijn niet."));
    }

    private static String stand(Termijn termijn) {
        return termijn.einde() == null
                ? "Deze termijn loopt nog niet: haar brief is niet verzonden."
                : "De laatste dag is nu " + Opmaak.voluit(termijn.einde()) + ". Er is "
                        + (termijn.verlengingen().isEmpty()
                                ? "nog niet verlengd."
                                : termijn.verlengingen().size() + " keer verlengd.")
                        + (termijn.ultimatum() ? " Er is een ultimatum gesteld." : "");
    }
}
