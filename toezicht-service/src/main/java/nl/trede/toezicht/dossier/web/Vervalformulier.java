// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.dossier.web.Formulierblad.Groep;
import nl.trede.toezicht.termijn.Termijnen;
import nl.trede.toezicht.termijn.Vervalverzoek;

/** What was asked of the gemeente is no longer needed. */
@ApplicationScoped
class Vervalformulier implements Dagformulier {

    private final Termijnen termijnen;

    Vervalformulier(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public String naam() {
        return "verval";
    }

    @Override
    public Formulierblad blad(Doel doel, Formulier form) {
        var termijn = Verlengingformulier.termijn(termijnen, doel);
        return Formulierblad.met(
                "Laat de termijn voor " + termijn.naam() + " van "
                        + doel.gemeente().naam() + " vervallen",
                "Wat was gevraagd, is niet meer nodig. De termijn blijft in het dossier staan; er volgt geen herinnering meer.",
                List.of(Groep.van(
                        Veld.datum("datum", "Vervalt op"), Veld.lang("reden", "Waarom is het niet meer nodig"))));
    }

    @Override
    public void verwerk(Doel doel, Formulier form) {
        var lezer = new Lezer(form);
        var termijn = Verlengingformulier.termijn(termijnen, doel);
        var verzoek = new Vervalverzoek(form.verplicht("datum", LocalDate.class), form.tekst("reden", 2000));
        lezer.noteer(verzoek.bezwaren(termijn, doel.vandaag()));
        if (!form.heeftFouten()) {
            termijnen.bewaar(verzoek.geef(termijn));
        }
    }
}
