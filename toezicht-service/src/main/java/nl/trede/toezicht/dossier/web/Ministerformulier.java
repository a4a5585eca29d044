// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.dossier.web.Formulierblad.Groep;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoek;
import nl.trede.toezicht.indeplaatsstelling.VolgMinister;

/** The minister asks GS to act in place of the gemeente. */
@ApplicationScoped
class Ministerformulier implements Dossierformulier {

    private final VolgMinister volg;

    Ministerformulier(VolgMinister volg) {
        this.volg = volg;
    }

    @Override
    public String naam() {
        return "ministerverzoek";
    }

    @Override
    public Formulierblad blad(Doel doel, Formulier form) {
        return Formulierblad.met(
                "Verzoek van de minister over " + doel.gemeente().naam(),
                "De minister kan Gedeputeerde Staten verzoeken om in de plaats van de gemeente te treden (Gemeentewet, artikel 124a). Doen zij dat niet binnen de gestelde termijn, dan gaat de bevoegdheid over op de minister.",
                List.of(Groep.van(
                        Veld.datum("datum", "Datum van het verzoek"),
                        Veld.datum("uiterlijk", "Laatste dag die de minister stelt")
                                .magLeeg(),
                        Veld.lang("toelichting", "Wat vraagt de minister, en waarom"))));
    }

    @Override
    public void verwerk(Doel doel, Formulier form) {
        var lezer = new Lezer(form);
        var verzoek = new Ministerverzoek(
                UUID.randomUUID(),
                doel.gemeente().code(),
                form.verplicht("datum", LocalDate.class),
                form.facultatief("uiterlijk", LocalDate.class),
                null,
                form.tekst("toelichting", 4000),
                doel.nu());
        if (form.heeftFouten()) {
            lezer.noteer(volg.bezwaren(doel.gemeente(), verzoek, doel.vandaag()));
        } else if (volg.verzocht(doel.gemeente(), verzoek, doel.vandaag())
                instanceof VolgMinister.Geweigerd geweigerd) {
            lezer.noteer(geweigerd.bezwaren());
        }
    }
}
