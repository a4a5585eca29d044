// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import nl.trede.platform.web.Opmaak;
import nl.trede.toezicht.dossier.web.Formulierblad.Groep;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoek;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoeken;
import nl.trede.toezicht.indeplaatsstelling.VolgMinister;

/** GS did not act within the term of the minister: the power passed. */
@ApplicationScoped
class Overgangformulier implements Dossierformulier {

    private final VolgMinister volg;
    private final Ministerverzoeken verzoeken;

    Overgangformulier(VolgMinister volg, Ministerverzoeken verzoeken) {
        this.volg = volg;
        this.verzoeken = verzoeken;
    }

    @Override
    public String naam() {
        return "overgang";
    }

    @Override
    public Formulierblad blad(Doel doel, Formulier form) {
        var verzoek = verzoek(doel);
        return Formulierblad.met(
                "De minister handelt in de plaats van " + doel.gemeente().naam(),
                "Gedeputeerde Staten handelden niet binnen de termijn van de minister"
                        + (verzoek.uiterlijk() == null
                                ? ""
                                : ", die liep tot en met " + Opmaak.voluit(verzoek.uiterlijk()))
                        + ". De bevoegdheid gaat dan over op de minister.",
                List.of(Groep.van(Veld.datum("overgegaanOp", "Overgegaan op"))));
    }

    @Override
    public Map<String, String> begin(Doel doel) {
        return Map.of("overgegaanOp", doel.vandaag().toString());
    }

    @Override
    public void verwerk(Doel doel, Formulier form) {
        var dag = form.verplicht("overgegaanOp", LocalDate.class);
        if (dag != null
                && volg.overgegaan(doel.gemeente(), verzoek(doel), dag, doel.vandaag())
                        instanceof VolgMinister.Geweigerd geweigerd) {
            new Lezer(form).noteer(geweigerd.bezwaren());
        }
    }

    private Ministerverzoek verzoek(Doel doel) {
        return verzoeken.van(doel.gemeente().code()).stream()
                .filter(een -> een.id().equals(doel.verplicht()))
                .findFirst()
                .orElseThrow(() -> Problem.nietGevonden(
                        "Over gemeente " + doel.gemeente().code() + " is er geen verzoek van de minister."));
    }
}
